/** Words to look up. */
export interface WordSet {
  has(word: string): boolean;
  /** False where no word of the table begins with the same four letters: most words can be told so without taking them apart. */
  mayShareStem(word: string): boolean;
}

const stemLength = 4;
const filterBits = 16;

/** The words of a table, separated by white space. The set is built on first use, so that importing the package costs nothing. */
export function wordSet(...tables: readonly string[]): WordSet {
  let words: ReadonlySet<string> | undefined;
  let stems: Uint8Array | undefined;
  const read = (): ReadonlySet<string> => (words ??= new Set(tables.flatMap((table) => table.trim().split(/\s+/u))));
  return {
    has: (word) => read().has(word),
    mayShareStem(word) {
      stems ??= stemFilter(read());
      return stems[stemHash(word)] === 1;
    },
  };
}

function stemFilter(words: ReadonlySet<string>): Uint8Array {
  const filter = new Uint8Array(1 << filterBits);
  for (const word of words) if (word.length >= stemLength) filter[stemHash(word)] = 1;
  return filter;
}

function stemHash(word: string): number {
  let hash = 0;
  for (let at = 0; at < stemLength; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x9e3779b1);
  return hash >>> (32 - filterBits);
}
