import { plateForms } from "./plate-forms.data.ts";

/** Every form of the table as one pattern, longest form first, without anything said about what stands around. Letters are upper-case ones of the Latin, Greek or Cyrillic script. */
export function platePattern(): string {
  const forms = new Set(plateForms.flatMap((row) => row.forms));
  const sorted = [...forms].toSorted((a, b) => longest(b) - longest(a) || (a < b ? -1 : 1));
  return `(?:${sorted.map(formSource).join("|")})`;
}

/** How many signs a form has at most. */
function longest(form: string): number {
  return form
    .replaceAll(/\[[^\]]*\]\??/gu, "A")
    .replaceAll(/(.)\{(?:\d,)?(\d)\}/gu, (_, sign: string, count: string) => sign.repeat(Number(count))).length;
}

/** A form of the table as a pattern. */
export function formSource(form: string): string {
  return form.replaceAll(/\[[^\]]*\]|[AX0 ]/gu, (sign) => {
    if (sign === "A") return String.raw`\p{Lu}`;
    if (sign === "0") return String.raw`\d`;
    if (sign === "X") return String.raw`[\p{Lu}\d]`;
    return sign === " " ? "[ ·-]{0,2}" : sign;
  });
}
