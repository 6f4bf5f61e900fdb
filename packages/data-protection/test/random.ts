/** Random numbers that are the same in every run. */
export interface Random {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  pick<Item>(items: readonly Item[], fallback: Item): Item;
}

/** xorshift32. Source: G. Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8 (2003). */
export function createRandom(seed: number): Random {
  // A seed of 0 would stay 0; multiplying keeps neighbouring seeds apart.
  let state = Math.imul(seed, 0x9e3779b1) | 0 || 1;
  const below = (limit: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  return { below, pick: (items, fallback) => items[below(items.length)] ?? fallback };
}
