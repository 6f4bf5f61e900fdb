/** Words to look up. */
export interface WordSet {
  has(word: string): boolean;
}

/** The words of a table, separated by white space. The set is built on first use, so that importing the package costs nothing. */
export function wordSet(...tables: readonly string[]): WordSet {
  let words: ReadonlySet<string> | undefined;
  return {
    has(word) {
      words ??= new Set(tables.flatMap((table) => table.trim().split(/\s+/u)));
      return words.has(word);
    },
  };
}
