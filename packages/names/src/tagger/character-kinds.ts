/** What a UTF-16 code unit is to the tokenizer: `lower` is any letter but a capital, from `number` on a unit begins a word. */
export const characterKinds = {
  space: 1,
  lineBreak: 2,
  sign: 3,
  hyphen: 4,
  apostrophe: 5,
  quote: 6,
  mark: 7,
  number: 8,
  lower: 9,
  upper: 10,
} as const;

/** One byte a code unit, 0 until it is asked for: nothing is made before the first text. */
const kinds = new Uint8Array(0x10000);

export function kindOf(code: number): number {
  const known = kinds[code] ?? 0;
  return known === 0 ? learn(code) : known;
}

function learn(code: number): number {
  const kind = classify(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

/** Halves of pairs are signs: no name of a European text is written with them. */
function classify(character: string): number {
  if (/[\n\r\u2028\u2029]/.test(character)) return characterKinds.lineBreak;
  if (/\s/.test(character)) return characterKinds.space;
  if (/[-\u00AD\u2010-\u2015\u2212]/.test(character)) return characterKinds.hyphen;
  if (/['`\u00B4\u02BC\u2018\u2019\u201B\u2032]/.test(character)) return characterKinds.apostrophe;
  if (/["\u00AB\u00BB\u201C-\u201F]/.test(character)) return characterKinds.quote;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return characterKinds.upper;
  if (/\p{L}/u.test(character)) return characterKinds.lower;
  if (/\p{M}/u.test(character)) return characterKinds.mark;
  if (/\p{N}/u.test(character)) return characterKinds.number;
  return characterKinds.sign;
}
