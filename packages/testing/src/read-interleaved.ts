/**
 * Reads a sequence and does something else after each item. It stops after one item more than expected: where two readers share
 * state, such as a pattern's `lastIndex`, a sequence can become endless.
 */
export function readInterleaved<Item>(items: Iterable<Item>, expected: number, between: () => void): Item[] {
  const read: Item[] = [];
  for (const item of items) {
    read.push(item);
    if (read.length > expected) break;
    between();
  }
  return read;
}
