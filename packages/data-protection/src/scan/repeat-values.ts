import type { Finding } from "@leam/spec";
import { foldCase, isWordPart } from "./denied-values.ts";
import type { KnownValue, KnownValues } from "./known-values.ts";

const word = /[\p{L}\p{N}]+/gu;
const number = /(?<![\p{L}\p{N}])\d(?:[ ()./-]{0,3}\d){6,25}(?![\p{L}\p{N}])/gu;

/**
 * Finds known values again: in any case, and numbers with other separators. A number is announced once ("my phone is …") and then only
 * repeated. Values are looked up by their first word, so the time does not grow with how many there are.
 */
export function* repeatValues(text: string, known: KnownValues): Generator<Finding> {
  if (known.spellings.size > 0) yield* repeatSpellings(text, known);
  if (known.digits.size === 0) return;
  for (const { 0: written, index } of text.matchAll(number)) {
    const value = known.digits.get(written.replaceAll(/\D/gu, ""));
    if (value !== undefined) yield repeated(index, index + written.length, value);
  }
}

function* repeatSpellings(text: string, { spellings, places }: KnownValues): Generator<Finding> {
  const folded = foldCase(text);
  for (const match of folded.matchAll(word)) {
    for (const pair of places.get(match[0]) ?? []) {
      const [lead = 0, length = 0] = pair.split(":").map(Number);
      const start = match.index - lead;
      const end = start + length;
      if (start < 0 || end > text.length) continue;
      const value = spellings.get(folded.slice(start, end));
      if (value === undefined || isWordPart(text, start - 1, start) || isWordPart(text, end, end - 1)) continue;
      yield repeated(start, end, value);
    }
  }
}

function repeated(start: number, end: number, { entity, score, recognizer }: KnownValue): Finding {
  return { entity, start, end, score, recognizer, why: { rule: "value found elsewhere" } };
}
