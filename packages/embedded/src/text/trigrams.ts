/** The character trigrams of a word with its borders: "rent" gives "^re ren ent nt$". */
export function trigrams(word: string): ReadonlySet<string> {
  const framed = `^${word}$`;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= framed.length; at++) found.add(framed.slice(at, at + 3));
  return found;
}

/** Dice coefficient of two sets, 0 to 1. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  return (2 * shared) / (a.size + b.size);
}
