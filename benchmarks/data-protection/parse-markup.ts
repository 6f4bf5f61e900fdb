import type { GoldEntity } from "./gold.ts";

export interface MarkedText {
  readonly text: string;
  readonly entities: readonly (GoldEntity & { readonly isUnchecked: boolean })[];
}

const types = new Set([
  "PERSON",
  "EMAIL",
  "PHONE",
  "IBAN",
  "CREDIT_CARD",
  "IP_ADDRESS",
  "NATIONAL_ID",
  "ADDRESS",
  "DATE_OF_BIRTH",
  "PASSPORT_OR_ID_CARD",
  "DRIVING_LICENCE",
  "LICENCE_PLATE",
  "URL_PERSONAL",
  "USERNAME",
  "HEALTH",
]);
/** Stand in for braces of the text while marks are read: noncharacters, of the same length. */
const openBrace = "\uFDD0";
const closeBrace = "\uFDD1";
const mark = /\{([A-Z_]+)(~?):([^{}]+)\}/gu;

/**
 * One line of a source file: `{TYPE:value}` marks a span, `{TYPE~:value}` one whose check digits no module knows, `\n` is a line break,
 * `\{` and `\}` are braces of the text.
 * @throws {Error} for an unknown type and for braces that are no mark.
 */
export function parseMarkup(line: string): MarkedText {
  const source = line
    .replaceAll(String.raw`\n`, "\n")
    .replaceAll(String.raw`\{`, openBrace)
    .replaceAll(String.raw`\}`, closeBrace);
  const entities: (GoldEntity & { isUnchecked: boolean })[] = [];
  let text = "";
  let last = 0;
  for (const { index, 0: whole, 1: type = "", 2: tilde, 3: value = "" } of source.matchAll(mark)) {
    if (!types.has(type)) throw new Error(`Unknown type "${type}".`);
    if (value !== value.trim()) throw new Error(`The value of ${type} begins or ends with a space.`);
    text += source.slice(last, index);
    entities.push({ start: text.length, end: text.length + value.length, type, value, isUnchecked: tilde === "~" });
    text += value;
    last = index + whole.length;
  }
  text += source.slice(last);
  if (/[{}]/u.test(text)) throw new Error("A brace is not part of a mark {TYPE:value}.");
  return { text: text.replaceAll(openBrace, "{").replaceAll(closeBrace, "}"), entities };
}
