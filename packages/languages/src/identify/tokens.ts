/** What says nothing of the language around it: addresses of the web and of mail. */
const address = /@|:\/\/|www\./u;

/** Lower-case runs of letters; an apostrophe separates, so that "l'homme" shows its article. */
export function tokens(text: string): readonly string[] {
  const pieces = text.normalize("NFC").toLowerCase().split(/\s+/u);
  return pieces.filter((piece) => !address.test(piece)).flatMap((piece) => piece.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []);
}

/** The trigrams of a word with a space before and after it. */
export function trigrams(word: string): readonly string[] {
  const padded = ` ${word} `;
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
}
