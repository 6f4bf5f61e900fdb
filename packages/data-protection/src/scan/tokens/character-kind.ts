/** What a character is for a token: a digit, a letter that is upper case, one that is not, another number sign, or none of a word. */
export const kinds: {
  readonly none: 1;
  readonly lower: 2;
  readonly upper: 3;
  readonly digit: 4;
  readonly number: 5;
  /** Half of a character beyond the basic plane: {@link kindOfPair} tells. */
  readonly half: 6;
} = { none: 1, lower: 2, upper: 3, digit: 4, number: 5, half: 6 };

/** One byte for each UTF-16 code unit; 0 where nobody asked yet. Kept, because a lookup is a hundred times faster than a pattern. */
const known = new Uint8Array(0x1_00_00);

/** The kind of a UTF-16 code unit. */
export function kindOf(unit: number): number {
  const kind = known[unit] ?? 0;
  return kind === 0 ? classify(unit) : kind;
}

function classify(unit: number): number {
  const kind = unit >= 0xd8_00 && unit <= 0xdf_ff ? kinds.half : kindOfCharacter(String.fromCharCode(unit), unit);
  known[unit] = kind;
  return kind;
}

/** The kind of the character that begins with half a pair; none for a half alone. */
export function kindOfPair(text: string, index: number): number {
  const code = text.codePointAt(index) ?? 0;
  if (code < 0x1_00_00) return kinds.none;
  return kindOfCharacter(String.fromCodePoint(code), code);
}

const letter = /\p{L}/u;
const number = /\p{N}/u;
const upper = /\p{Lu}/u;

function kindOfCharacter(character: string, code: number): number {
  if (code < 0x80) {
    if (code >= 97 && code <= 122) return kinds.lower;
    if (code >= 65 && code <= 90) return kinds.upper;
    return code >= 48 && code <= 57 ? kinds.digit : kinds.none;
  }
  if (letter.test(character)) return upper.test(character) ? kinds.upper : kinds.lower;
  return number.test(character) ? kinds.number : kinds.none;
}
