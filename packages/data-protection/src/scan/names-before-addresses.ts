import type { Finding } from "@leam/spec";
import { type NameRun, nameRuns } from "../recognizers/any/person/name-runs.ts";
import { isPlace, isThing } from "../recognizers/any/person/word-kinds.ts";

/** How far before an address its addressee may end. */
const reach = 4;

/** Two capitalized words or more straight before a found address are its addressee, known name or not: "for Ayodele Nwachukwu, 27 Gloucester Road", or the line above the street. */
export function* namesBeforeAddresses(text: string, found: readonly Finding[]): Generator<Finding> {
  if (!found.some(({ entity }) => entity === "ADDRESS")) return;
  const runs = nameRuns(text);
  let next = 0;
  for (const [index, { start, entity }] of found.entries()) {
    if (entity !== "ADDRESS") continue;
    while ((runs[next]?.end ?? Infinity) <= start) next += 1;
    const run = runs[next - 1];
    if (run === undefined || run.end < start - reach || run.start < (found[index - 1]?.end ?? 0)) continue;
    const words = addressee(text, run, start);
    const first = words[0];
    if (first === undefined || words.length < 2 || words.some(({ lower }) => isPlace(lower) || isThing(lower)))
      continue;
    yield {
      entity: "PERSON",
      start: first.start,
      end: run.end,
      score: 0.65,
      recognizer: "any/person",
      why: { rule: "addressee before an address" },
    };
  }
}

function addressee(text: string, { words, start, end, opensSentence }: NameRun, address: number): NameRun["words"] {
  if (!/^(?:, ?\n?|,? ?\n)$/u.test(text.slice(end, address))) return [];
  const fillsLine = start === 0 || /\n *$/u.test(text.slice(Math.max(0, start - 3), start));
  return opensSentence && !fillsLine ? words.slice(1) : words;
}
