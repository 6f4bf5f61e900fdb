import { kindOf, kinds } from "../../scan/tokens/character-kind.ts";
import { createOnce, type Once, type Scan } from "../../scan/tokens/scan.ts";
import { tokenAt } from "../../scan/tokens/tokens.ts";
import type { SpokenTable } from "./spoken-vocabulary.ts";

/** The word of a table that begins at a place and ends there as a whole; undefined where there is none. */
export function wordAt({ lower }: Scan, table: SpokenTable, start: number, tokenEnd: number): string | undefined {
  return table
    .get(lower.slice(start, tokenEnd))
    ?.find((word) => lower.startsWith(word, start) && !isInWord(lower, start + word.length));
}

/** The word that ends at a place, from a table by last tokens. */
export function wordBefore({ lower, tokens }: Scan, table: SpokenTable, end: number): string | undefined {
  const last = tokenAt(tokens, end) - 1;
  if (last < 0 || tokens.ends[last] !== end) return undefined;
  return table
    .get(lower.slice(tokens.starts[last], end))
    ?.find((word) => lower.endsWith(word, end) && !isInWord(lower, end - word.length - 1));
}

function isInWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && kindOf(text.charCodeAt(at)) !== kinds.none;
}

const places = new WeakMap<SpokenTable, Once<readonly number[]>>();

/** The tokens at which a word of a table may begin: few, and found by length and first sign before a word is looked up. */
export function tokensOf(scan: Scan, table: SpokenTable): readonly number[] {
  let once = places.get(table);
  if (once === undefined) places.set(table, (once = createOnce()));
  return scan.once(once, () => find(scan, table));
}

function find({ lower, tokens }: Scan, table: SpokenTable): readonly number[] {
  const shapes = shapesOf(table);
  const found: number[] = [];
  for (let token = 0; token < tokens.count; token += 1) {
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    if (shapes[shapeOf(lower.charCodeAt(start), lower.charCodeAt(end - 1), end - start)] !== 1) continue;
    if (table.has(lower.slice(start, end))) found.push(token);
  }
  return found;
}

const shapesOfTables = new WeakMap<SpokenTable, Uint8Array>();

function shapesOf(table: SpokenTable): Uint8Array {
  const known = shapesOfTables.get(table);
  if (known !== undefined) return known;
  const shapes = new Uint8Array(0x1000);
  for (const word of table.keys())
    shapes[shapeOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;
  shapesOfTables.set(table, shapes);
  return shapes;
}

function shapeOf(first: number, last: number, length: number): number {
  return (first * 61 + last * 17 + length * 5) & 0xfff;
}
