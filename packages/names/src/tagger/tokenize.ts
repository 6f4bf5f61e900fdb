/** A word, a run of digits or a single sign, and where it stands: UTF-16 code units, end exclusive. */
export interface Token {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/*
 * The finest cut that any corpus makes: hyphens and apostrophes stand alone. So data that was cut by other rules is brought to the same tokens,
 * and a text needs no rule of its language.
 */
const tokenPattern = /\p{L}[\p{L}\p{M}]*|\p{N}+|\S/gu;

const hyphen = /^[-\u00AD\u2010-\u2015\u2212]$/u;
const apostrophe = /^['`\u00B4\u02BC\u2018\u2019\u201B\u2032]$/u;
const quote = /^["\u00AB\u00BB\u201C-\u201F]$/u;

/** Form of a hyphen within a word. The bare "-" is a dash between words. */
export const innerHyphen = "\u2010";

/** The tokens of a text, in order, in linear time. */
export function* tokenize(text: string): Generator<Token> {
  for (const match of text.matchAll(tokenPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const form = /^[\p{L}\p{N}]/u.test(match[0]) ? match[0] : signForm(match[0], text, start, end);
    yield { form, start, end };
  }
}

/** Signs that differ in print alone are one. */
function signForm(sign: string, text: string, start: number, end: number): string {
  if (hyphen.test(sign)) return isWordAt(text, start - 1) && isWordAt(text, end) ? innerHyphen : "-";
  if (apostrophe.test(sign)) return "'";
  if (quote.test(sign)) return '"';
  return sign;
}

function isWordAt(text: string, at: number): boolean {
  return /^[\p{L}\p{N}\p{M}]/u.test(text.slice(Math.max(0, at), Math.max(0, at) + 1));
}
