interface Span {
  readonly start: number;
  readonly end: number;
}

/** Characters (code units) under the spans of the set, under the found ones, and under both, whatever their types. */
export function countCharacters(
  text: string,
  gold: readonly Span[],
  found: readonly Span[],
): { readonly gold: number; readonly found: number; readonly both: number } {
  const isGold = cover(text.length, gold);
  const isFound = cover(text.length, found);
  return {
    gold: isGold.filter(Boolean).length,
    found: isFound.filter(Boolean).length,
    both: isGold.filter((value, index) => value === 1 && isFound[index] === 1).length,
  };
}

function cover(length: number, spans: readonly Span[]): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return covered;
}
