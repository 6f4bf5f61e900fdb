/** A capitalized word of a text, as the person recognizer sees it. */
export interface NameWord {
  readonly start: number;
  /** Without a possessive or case ending behind an apostrophe; with the full stop of an initial. */
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly isInitial: boolean;
}

/** A longer run of letters is no name. */
const longestWord = 60;
/** Articles and prepositions that stand glued before a word: French, Italian, Catalan, Maltese. */
const glued =
  /^(?:(?:[DLMNSTCJdlmnstcj]|[Qq]u|[Aa]ll|[Dd]ell|[Nn]ell|[Ss]ull|[Dd]all|[Uu]n)'|(?:[Ii]?[lrstnxdzżċLRSTNXDZŻĊ]|[Tt]al|[Tt]as|[Ll]ill|[Mm]ill|[Ff]il|[Bb]il|[Mm]al|[Gg]ħall|[Gg]ħal|[Ss]al|[stmbSTMB]il)-)/u;
/** Endings that some languages write behind an apostrophe: "Anna's", "Yıldırım'ı". */
const tail = /'(?:s|\p{Ll}{1,4})$/u;

let lastText: string | undefined;
let lastWords: readonly NameWord[] = [];

/** The capitalized words of a text, in order. The last text's are kept while the running code goes on: several rules ask for them. */
export function nameWords(text: string): readonly NameWord[] {
  if (text === lastText) return lastWords;
  const words: NameWord[] = [];
  for (let at = 0; at < text.length;) {
    if (!isLetterAt(text, at)) {
      at += 1;
      continue;
    }
    const end = wordEnd(text, at);
    if (end - at <= longestWord && !/[\d_@]/.test(text.charAt(at - 1))) add(words, text, at, end);
    at = end;
  }
  if (lastText === undefined) queueMicrotask(forget);
  lastText = text;
  lastWords = words;
  return words;
}

/** Nothing of a text outlives its call. */
function forget(): void {
  lastText = undefined;
  lastWords = [];
}

/** The end of the word that begins at a position: letters, with single hyphens and apostrophes between. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isLetterAt(text, at)) at += 1;
    const code = text.charCodeAt(at);
    if ((code !== 0x27 && code !== 0x2d) || !isLetterAt(text, at + 1)) return at;
    at += 1;
  }
}

/** Letters and their marks of the scripts of Europe. A table of ranges, because it is asked for each character. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return code < 0x2000 ? code !== 0xd7 && code !== 0xf7 : code >= 0x2c00 && code < 0xd800 && code >> 8 !== 0x30;
}

export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xc0) return code >= 0x41 && code <= 0x5a;
  const letter = text.charAt(at);
  return isLetterAt(text, at) && letter !== letter.toLowerCase();
}

function add(words: NameWord[], text: string, wordStart: number, wordEnd: number): void {
  let start = wordStart;
  let end = wordEnd;
  let own = text.slice(start, end);
  if (own.includes("'") || own.includes("-")) {
    // "D'Angelo" and "N'Diaye" keep their first letter: a capital before the apostrophe belongs to the name, unless a sentence begins with "L'".
    const prefix = /^[DMNO]'\p{Lu}/u.test(own) ? 0 : (glued.exec(own)?.[0].length ?? 0);
    const cut = own.length - prefix > 4 ? (tail.exec(own)?.[0].length ?? 0) : 0;
    start += prefix;
    end -= cut;
    own = text.slice(start, end);
  }
  if (own === "" || !isCapitalAt(text, start)) return;
  const isInitial = own.length === 1 && text[end] === ".";
  words.push({ start, end: isInitial ? end + 1 : end, text: own, lower: own.toLowerCase(), isInitial });
}
