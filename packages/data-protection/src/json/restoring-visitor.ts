import type { Pseudonym } from "../operators/pseudonymize.ts";
import type { Replacement } from "../replace/json-replacements.ts";
import type { RestoreCounts } from "../restore/restore-counts.ts";
import type { RestoreLane } from "../restore/restore-lane.ts";
import type { LeafVisitor } from "./json-text-replacements.ts";

/** Puts values back into the leaves of JSON: text into strings and keys, and a number where a whole string is its tag. */
export function restoringVisitor(
  pseudonyms: readonly Pseudonym[],
  createLane: () => RestoreLane,
  counts: RestoreCounts,
): LeafVisitor & Required<Pick<LeafVisitor, "wholeString">> {
  const numbers = new Map(
    pseudonyms.filter(({ kind }) => kind === "number").map(({ code, text }) => [`[${code.toLowerCase()}]`, text]),
  );
  function exchanged(text: string): readonly Replacement[] {
    const lane = createLane();
    const restored = lane.add(text) + lane.end();
    return lane.exchanges.map(({ fromStart, fromEnd, toStart, toEnd }) => ({
      start: fromStart,
      end: fromEnd,
      text: restored.slice(toStart, toEnd),
    }));
  }
  return {
    string: exchanged,
    key: exchanged,
    number: () => undefined,
    wholeString(text) {
      const number = numbers.get(text.toLowerCase());
      if (number !== undefined) counts.restored++;
      return number;
    },
  };
}
