/** What has one list of words for each language. */
export type WordsByLanguage = Readonly<Record<string, readonly string[]>>;

/**
 * A pattern that matches each of the words as whole words; the text must be in lower case as they are. A star at a word's end or before a space stands for up to twelve more letters:
 * endings ("passaporto*"), the rest of a compound ("reisepass*"). A space stands for one or two, or for a line break.
 * No words at all match nothing. The source alone is given, to be set into patterns with the flag `u`.
 */
export function wordsPattern(...tables: readonly WordsByLanguage[]): string {
  const words = new Set(tables.flatMap((table) => Object.values(table).flat()));
  // Longer words first: an alternation takes the first that fits.
  const sources = [...words].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(wordSource);
  if (sources.length === 0) return "(?!)";
  return `(?<!\\p{L})(?:${sources.join("|")})(?!\\p{L})`;
}

function wordSource(word: string): string {
  return word
    .replaceAll(/[.()+?^$|[\]{}\\]/gu, String.raw`\$&`)
    .replaceAll("*", String.raw`\p{L}{0,12}`)
    .replaceAll(" ", String.raw`\s{1,2}`);
}
