import { compatible, digit, invisible, mark, plain } from "./view-characters.ts";

/** The kind of a code point of which the table says nothing, from Unicode's own properties. */
export function codePointKind(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (isInvisiblePair(code)) return invisible;
  if (/^\p{M}/u.test(character)) return mark;
  if (/^\p{Nd}/u.test(character)) return digit;
  // Below are scripts that write one letter as several on purpose, such as Thai.
  return code >= 0x1e00 && /^\p{L}/u.test(character) && character.normalize("NFKC") !== character ? compatible : plain;
}

/** Default_Ignorable_Code_Point above U+FFFF. */
function isInvisiblePair(code: number): boolean {
  return (
    (code >= 0xe0000 && code <= 0xe0fff) || (code >= 0x1bca0 && code <= 0x1bca3) || (code >= 0x1d173 && code <= 0x1d17a)
  );
}

/** The ASCII digit for a decimal digit of any script. Unicode keeps the ten digits of a script together: the value is the distance to the first of the run. */
export function asciiDigit(character: string): string {
  const form = character.normalize("NFKC");
  if (/^[0-9]$/u.test(form)) return form;
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

/** What a decorated character stands for: "²", "①", "❶", "🅰". Undefined for pictures. */
export function undecorated(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  // Unicode gives white-on-black and dingbat forms no decomposition.
  if (code >= 0x2776 && code <= 0x2793) return String(((code - 0x2776) % 10) + 1);
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(65 + code - 0x1f150);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(65 + code - 0x1f170);
  if (code > 0xffff && (code < 0x1f100 || code > 0x1f149)) return undefined;
  const form = character.normalize("NFKC");
  return form === character ? undefined : form.replaceAll(/[(),.]/gu, "");
}
