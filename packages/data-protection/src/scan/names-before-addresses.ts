import type { Finding } from "@leam/spec";
import { nameRuns } from "../recognizers/any/person/name-runs.ts";
import { nameWords } from "../recognizers/any/person/name-words.ts";

/** How far before an address its addressee may begin. */
const reach = 60;

/** Two capitalized words or more straight before a found address are its addressee, known name or not: "for Ayodele Nwachukwu, 27 Gloucester Road", or the line above the street. */
export function* namesBeforeAddresses(text: string, found: readonly Finding[]): Generator<Finding> {
  for (const [index, { start, entity }] of found.entries()) {
    if (entity !== "ADDRESS") continue;
    const from = Math.max(found[index - 1]?.end ?? 0, start - reach);
    const lead = text.slice(from, start);
    const run = [...nameRuns(lead, nameWords(lead))].at(-1);
    const last = run?.words.at(-1);
    if (run === undefined || last === undefined || !/^(?:, ?\n?|,? ?\n)$/u.test(lead.slice(last.end))) continue;
    const fillsLine = /(?:^|\n) *$/u.test(lead.slice(0, run.words[0]?.start ?? 0));
    const words = run.opensSentence && !fillsLine ? run.words.slice(1) : run.words;
    const first = words[0];
    if (first === undefined || words.length < 2) continue;
    yield {
      entity: "PERSON",
      start: from + first.start,
      end: from + last.end,
      score: 0.65,
      recognizer: "any/person",
      why: { rule: "addressee before an address" },
    };
  }
}
