/** A word of a line with an address in it. */
export interface StreetToken {
  /** Without quotation marks and what closes it; "d'" and "l'" are cut off. */
  readonly word: string;
  readonly lower: string;
  readonly start: number;
  /** Behind its last letter or full stop of an abbreviation. */
  readonly end: number;
  /** Also behind an article: "il-Kbira", "tSráid". */
  readonly isCapital: boolean;
  /** True where a comma, a colon or the like ends it. */
  readonly isClosed: boolean;
}

const token = /[^ ]+/gu;

/** The words of a line. Quotation marks count with the word for its place, and not for what it is. */
export function streetTokens(line: string): readonly StreetToken[] {
  return [...line.matchAll(token)].map((match) => {
    const opening = /^(?:[dl]'(?=\p{L})|[„“"«(])*/u.exec(match[0])?.[0] ?? "";
    const closing = /[,;:!?)]*$/u.exec(match[0])?.[0] ?? "";
    const own = match[0].slice(opening.length, match[0].length - closing.length).replace(/[“”"»]$/u, "");
    const word = /^\p{L}{1,7}\.$/u.test(own) ? own : own.replace(/\.$/u, "");
    const start = match.index + (/['(]$/u.test(opening) ? opening.length : 0);
    return {
      word,
      lower: word.toLowerCase(),
      start,
      end: match.index + match[0].length - closing.length - (own.endsWith(".") && word !== own ? 1 : 0),
      isCapital: /^(?:\p{Ll}{1,4}-|t)?\p{Lu}/u.test(word),
      isClosed: closing !== "",
    };
  });
}
