import { LeamError } from "../../error.ts";

export interface Match {
  readonly start: number;
  readonly value: string;
}

/** What a pattern sees at once beyond the place of a match, before it and after its longest: for look-behind, look-ahead and word borders. */
const surroundings = 256;
/** The shortest window; more than two of the longest match. */
const leastWindow = 4096;
/** A text may take so long for each 1,000 code units, beside the budget. */
const msForThousand = 1;

/**
 * The matches of a pattern, in order, without overlap. It sees a window of the text at a time, so that the time is linear in the text whatever the pattern is, and
 * stops when its budget is used up: a window cannot be broken off, only the next one not begun.
 * @throws {LeamError} PROTECTION_FAILED where the budget is used up.
 */
export function* findMatches(
  name: string,
  pattern: RegExp,
  text: string,
  longest: number,
  budgetMs: number,
): Generator<Match> {
  const own = new RegExp(pattern.source, pattern.flags);
  const budget = budgetMs + (text.length / 1000) * msForThousand;
  const window = Math.max(leastWindow, Math.min(longest, text.length) * 2);
  let spent = 0;
  let free = 0;
  for (let from = 0; from < text.length || from === 0; from += window) {
    const start = Math.max(0, from - surroundings);
    const seen = text.slice(start, from + window + Math.min(longest, text.length) + surroundings);
    own.lastIndex = Math.max(from, free) - start;
    for (;;) {
      const begun = performance.now();
      const match = own.exec(seen);
      spent += performance.now() - begun;
      if (spent > budget) throw outOfTime(name, budget);
      if (match === null || start + match.index >= from + window) break;
      const value = match[0];
      free = start + match.index + value.length;
      if (value === "") own.lastIndex += 1;
      else yield { start: start + match.index, value };
    }
  }
}

function outOfTime(name: string, budgetMs: number): LeamError {
  return new LeamError({
    code: "PROTECTION_FAILED",
    message: `Recognizer "${name}" took more than ${Math.round(budgetMs)} ms for one text, so the text was not scanned. Bound the repetitions of its pattern or raise \`budgetMs\`.`,
  });
}
