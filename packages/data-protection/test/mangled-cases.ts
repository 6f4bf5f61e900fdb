import { changedForms, keptAround, type TailLanguage, tailLanguages } from "./mangled.data.ts";

export interface MangledCase {
  readonly language: string;
  readonly step: string;
  readonly sent: string;
  /** What is to come out: the same text with the tag's value. */
  readonly expected: string;
}

export interface MangledTag {
  readonly type: string;
  readonly id: string;
  readonly value: string;
}

/** Every changed form in eight languages and of each tag in turn, every ending in six ways of attaching it. */
export function mangledCases(tags: readonly MangledTag[]): readonly MangledCase[] {
  const cases: MangledCase[] = [];
  const tagAt = (at: number): MangledTag => tags[at % tags.length] ?? { type: "", id: "", value: "" };
  const forms = [...changedForms.map(([step, written]) => [step, "", written, ""] as const), ...keptAround];
  for (const [at, [step, before, written, after]] of forms.entries())
    for (let turn = 0; turn < 8; turn++) {
      const place = tailLanguages[(at + turn * 3) % tailLanguages.length];
      if (place === undefined) continue;
      const tag = tagAt(at + turn);
      const sent = before + write(written, tag) + after;
      cases.push(inSentence(place, step, sent, before + tag.value + after));
    }
  for (const [at, place] of tailLanguages.entries())
    for (const [turn, ending] of place.endings.entries()) {
      const tag = tagAt(at + turn);
      for (const [form, kept] of attachments(place.mark, ending))
        cases.push(inSentence(place, "ending", write(form, tag), tag.value + kept));
    }
  return cases;
}

function attachments(mark: string, ending: string): readonly (readonly [form: string, kept: string])[] {
  return [
    [`[T_I]${ending}`, ending],
    [`[T_I]${mark}${ending}`, mark + ending],
    [`T_I${mark}${ending}`, mark + ending],
    [`T_I${ending}`, ending],
    [`[T_I${ending}]`, ending],
    [`[T_I${mark}${ending}]`, mark + ending],
  ];
}

function inSentence({ language, around }: TailLanguage, step: string, sent: string, expected: string): MangledCase {
  const [before, after] = around;
  return { language, step, sent: before + sent + after, expected: before + expected + after };
}

/** The form with a tag in it; what stands in front of parentheses is done to what stands between them. */
function write(form: string, tag: MangledTag): string {
  const { type, id } = tag;
  return form.replaceAll(
    /(lower|upper|title|mixed|wide|escaped|parted)\(([^)]*)\)|[TWI]/gu,
    (sign, change: string | undefined, inner: string | undefined) => {
      if (change !== undefined && inner !== undefined) return changes[change]?.(write(inner, tag)) ?? "";
      if (sign === "I") return id;
      return sign === "T" ? type : title(type).replaceAll("_", " ");
    },
  );
}

const changes: Readonly<Record<string, (text: string) => string>> = {
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  title,
  mixed: (text) => Array.from(text, (sign, at) => (at % 2 === 0 ? sign.toLowerCase() : sign.toUpperCase())).join(""),
  wide: (text) => Array.from(text, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join(""),
  escaped: (text) => text.replaceAll("_", "\\_"),
  parted: (text) => `${text.slice(0, 2)}\u00AD${text.slice(2)}`,
};

function title(text: string): string {
  return text.charAt(0) + text.slice(1).toLowerCase();
}
