import type { Pseudonym } from "../operators/pseudonymize.ts";

/** The codes of a call in their folded form: lower case, one `_` for each separator. */
export interface CodeIndex {
  /** What a folded code stands for; undefined where two codes are equal when folded. */
  find(folded: string): Pseudonym | undefined;
  /** What a code stands for that is written letter for letter. */
  findExact(code: string): Pseudonym | undefined;
  isCode(folded: string): boolean;
  /** Whether a folded code begins so, or is it. */
  isBeginning(folded: string): boolean;
  /** Whether a folded code begins so and goes on. */
  isProperBeginning(folded: string): boolean;
}

export function createCodeIndex(pseudonyms: readonly Pseudonym[]): CodeIndex {
  const exact = new Map<string, Pseudonym>();
  const folded = new Map<string, Pseudonym | undefined>();
  const proper = new Set<string>();
  for (const pseudonym of pseudonyms) {
    exact.set(pseudonym.code, pseudonym);
    const key = foldCode(pseudonym.code);
    folded.set(key, folded.has(key) ? undefined : pseudonym);
    for (let end = 1; end < key.length; end++) proper.add(key.slice(0, end));
  }
  return {
    find: (key) => folded.get(key),
    findExact: (code) => exact.get(code),
    isCode: (key) => folded.has(key),
    isBeginning: (key) => proper.has(key) || folded.has(key),
    isProperBeginning: (key) => proper.has(key),
  };
}

function foldCode(code: string): string {
  return code.toLowerCase().replaceAll(/_+/gu, "_");
}
