/** The source of a pattern for any of the words, as given, with a capital, or in capitals; the longest first, because an alternation takes the first that fits. */
export function spellings(words: readonly string[]): string {
  const all = words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);
  return [...new Set(all)]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`))
    .join("|");
}
