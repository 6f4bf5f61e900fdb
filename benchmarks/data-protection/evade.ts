import type { GoldEntity, GoldText } from "./gold.ts";

/** How people, and those who want to get past a filter, write a value otherwise. Each keeps the value readable for a person. */
export const evasions: Readonly<Record<string, (value: string, type: string) => string>> = {
  "spaces (around @ and dots; between all digits of IBANs and cards)": (value, type) =>
    type === "EMAIL" || type === "IP_ADDRESS"
      ? value.replaceAll(/[@.:]+/gu, " $& ").trim()
      : Array.from(value.replaceAll(/[ -]/gu, "")).join(" "),
  "full-width letters, digits and signs": (value) =>
    value.replaceAll(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
  "zero-width spaces between all characters": (value) => Array.from(value).join("\u200B"),
};

const evadable = new Set(["EMAIL", "IBAN", "IP_ADDRESS", "CREDIT_CARD"]);

/** The texts that hold an e-mail address, IBAN, card or IP address, with these rewritten. Only these stay as entities. */
export function evade(
  texts: readonly GoldText[],
  rewrite: (value: string, type: string) => string,
): readonly GoldText[] {
  return texts
    .filter(({ entities }) => entities.some(({ type }) => evadable.has(type)))
    .map((text) => rewriteText(text, rewrite));
}

function rewriteText(source: GoldText, rewrite: (value: string, type: string) => string): GoldText {
  const entities: GoldEntity[] = [];
  let text = "";
  let last = 0;
  for (const { start, end, type, value } of source.entities.toSorted((a, b) => a.start - b.start)) {
    if (!evadable.has(type)) continue;
    const rewritten = rewrite(value, type);
    text += source.text.slice(last, start);
    entities.push({ start: text.length, end: text.length + rewritten.length, type, value: rewritten });
    text += rewritten;
    last = end;
  }
  return { ...source, text: text + source.text.slice(last), entities };
}
