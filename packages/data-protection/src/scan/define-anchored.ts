import { type Finding, type FindingReason, hintsNear, type PatternOptions, type Recognizer } from "@leam/spec";
import { defineScanning } from "./scanning-recognizer.ts";
import type { Scan } from "./tokens/scan.ts";

export interface AnchoredOptions extends Omit<PatternOptions, "pattern"> {
  /** Made when the first text has a place for it; with the flags `u` and `y`. */
  readonly pattern: () => RegExp;
  /** Where a match may begin, ascending; what they have in common: they are few, and found without a pattern. */
  readonly starts: (scan: Scan) => Iterable<number>;
}

/** What `definePattern` makes, but the pattern is tried only at places that one pass over the text has found. */
export function defineAnchored(options: AnchoredOptions): Recognizer {
  const { name, entity, rule, longest, check, starts, hints = [] } = options;
  const plain = options.score ?? (check === undefined ? 0.3 : 0.9);
  const announced = options.scoreWithHint ?? (check === undefined ? 0.85 : 0.99);
  let pattern: RegExp | undefined;
  return defineScanning({ name, entity, longest, scan });

  function* scan(of: Scan): Generator<Finding> {
    const { text, context } = of;
    const words = [...hints, ...(context.language?.hints?.[entity] ?? [])];
    let free = 0;
    for (const start of starts(of)) {
      if (start < free) continue;
      pattern ??= options.pattern();
      pattern.lastIndex = start;
      const value = pattern.exec(text)?.[0];
      if (value === undefined || value === "") continue;
      const end = start + value.length;
      free = end;
      if (value.length > longest || check?.holds(value) === false) continue;
      const near = hintsNear(text, start, end, words);
      const why: FindingReason = {
        rule,
        ...(check === undefined ? {} : { check: check.name }),
        ...(near.length === 0 ? {} : { context: near }),
      };
      yield { entity, start, end, score: near.length === 0 ? plain : announced, recognizer: name, why };
    }
  }
}
