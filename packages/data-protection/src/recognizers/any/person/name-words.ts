/** A word of a text as the person recognizer sees it. */
export interface NameWord {
  readonly start: number;
  /** Without a possessive or case ending behind an apostrophe; with the full stop of an initial. */
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly isCapital: boolean;
  readonly isInitial: boolean;
}

const word = /\p{L}[\p{L}\p{M}]{0,40}(?:['-]\p{L}[\p{L}\p{M}]{0,40}){0,3}|'t(?= )/gu;
/** Articles and prepositions that stand glued before a word: French, Italian, Catalan, Maltese. */
const glued =
  /^(?:(?:[dlmnstcj]|qu|all|dell|nell|sull|dall|un)'|(?:i?[lrstnxdzżċ]|tal|tas|lill|mill|fil|bil|mal|għall|għal|sal|[stmb]il)-)(?=\p{L})/iu;
/** Endings that some languages write behind an apostrophe: "Anna's", "Yıldırım'ı". */
const tail = /'(?:s|\p{Ll}{1,4})$/u;

/** The words of a text, in order. */
export function nameWords(text: string): readonly NameWord[] {
  return [...text.matchAll(word)].map((match) => {
    // "D'Angelo" keeps its D: a capital before the apostrophe belongs to the name, unless a sentence begins with "L'".
    const prefix = /^[DO]'\p{Lu}/u.test(match[0]) ? 0 : (glued.exec(match[0])?.[0].length ?? 0);
    const cut = match[0].length - prefix > 4 ? (tail.exec(match[0])?.[0].length ?? 0) : 0;
    const start = match.index + prefix;
    const end = match.index + match[0].length - cut;
    const own = text.slice(start, end);
    const isInitial = /^\p{Lu}$/u.test(own) && text[end] === ".";
    return {
      start,
      end: isInitial ? end + 1 : end,
      text: own,
      lower: own.toLowerCase(),
      isCapital: /^\p{Lu}/u.test(own),
      isInitial,
    };
  });
}
