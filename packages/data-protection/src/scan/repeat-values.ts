import type { Finding } from "@leam/spec";
import { foldCase, isWordPart } from "./denied-values.ts";
import { type KnownValue, type KnownValues, valueWord } from "./known-values.ts";

const number = /(?<![\p{L}\p{N}])\d(?:[ ()./-]{0,3}\d){6,25}(?![\p{L}\p{N}])/gu;

/**
 * Finds known values again: in any case, and numbers with other separators. A number is announced once ("my phone is …") and then only
 * repeated. Values are looked up word by word, so the time does not grow with how many there are.
 */
export function* repeatValues(text: string, known: KnownValues): Generator<Finding> {
  if (known.spellings.size > 0) yield* repeatSpellings(text, known);
  if (known.digits.size === 0) return;
  for (const { 0: written, index } of text.matchAll(number)) {
    const value = known.digits.get(written.replaceAll(/\D/gu, ""));
    if (value !== undefined) yield repeated(index, index + written.length, value);
  }
}

function* repeatSpellings(text: string, { spellings, words }: KnownValues): Generator<Finding> {
  const folded = foldCase(text);
  const found = Array.from(folded.matchAll(valueWord), ({ 0: word, index }) => ({ word, index }));
  for (const [at, { word, index }] of found.entries()) {
    let step = words.next.get(word);
    for (let last = at; step !== undefined; step = step.next.get(found[++last]?.word ?? "")) {
      for (const pair of step.places) {
        const [lead = 0, length = 0] = pair.split(":").map(Number);
        const start = index - lead;
        const end = start + length;
        if (start < 0 || end > text.length) continue;
        const value = spellings.get(folded.slice(start, end));
        if (value === undefined || isWordPart(text, start - 1, start) || isWordPart(text, end, end - 1)) continue;
        yield repeated(start, end, value);
      }
    }
  }
}

function repeated(start: number, end: number, { entity, score, recognizer }: KnownValue): Finding {
  return { entity, start, end, score, recognizer, why: { rule: "value found elsewhere" } };
}
