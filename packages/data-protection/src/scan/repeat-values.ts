import type { Finding } from "@leam/spec";
import { isWordPart } from "./denied-values.ts";
import type { KnownValue, KnownValues } from "./known-values.ts";
import type { Scan } from "./tokens/scan.ts";

const number = /(?<![\p{L}\p{N}])\d(?:[ ()./-]{0,3}\d){6,25}(?![\p{L}\p{N}])/uy;

/**
 * Finds known values again: in any case, and numbers with other separators. A number is announced once ("my phone is …") and then only
 * repeated. Values are looked up word by word, so the time does not grow with how many there are.
 */
export function* repeatValues(scan: Scan, known: KnownValues): Generator<Finding> {
  if (known.spellings.size > 0) yield* repeatSpellings(scan, known);
  if (known.digits.size > 0) yield* repeatNumbers(scan, known);
}

function* repeatNumbers({ text, tokens }: Scan, known: KnownValues): Generator<Finding> {
  let free = 0;
  for (const token of tokens.numbers) {
    const start = tokens.starts[token] ?? 0;
    if (start < free) continue;
    number.lastIndex = start;
    const written = number.exec(text)?.[0];
    if (written === undefined) continue;
    free = start + written.length;
    const value = known.digits.get(written.replaceAll(/\D/gu, ""));
    if (value !== undefined) yield repeated(start, free, value);
  }
}

function* repeatSpellings({ text, lower, tokens }: Scan, { spellings, words }: KnownValues): Generator<Finding> {
  const wordOf = (token: number): string => lower.slice(tokens.starts[token], tokens.ends[token]);
  for (let at = 0; at < tokens.count; at += 1) {
    let step = words.next.get(wordOf(at));
    for (
      let last = at;
      step !== undefined;
      last += 1, step = last < tokens.count ? step.next.get(wordOf(last)) : undefined
    ) {
      for (const pair of step.places) {
        const [lead = 0, length = 0] = pair.split(":").map(Number);
        const start = (tokens.starts[at] ?? 0) - lead;
        const end = start + length;
        if (start < 0 || end > text.length) continue;
        const value = spellings.get(lower.slice(start, end));
        if (value === undefined || isWordPart(text, start - 1, start) || isWordPart(text, end, end - 1)) continue;
        yield repeated(start, end, value);
      }
    }
  }
}

function repeated(start: number, end: number, { entity, score, recognizer }: KnownValue): Finding {
  return { entity, start, end, score, recognizer, why: { rule: "value found elsewhere" } };
}
