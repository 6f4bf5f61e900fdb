import type { Finding } from "@leam/spec";
import { nameRuns } from "../recognizers/any/person/name-runs.ts";
import { isCalledAfter } from "../recognizers/any/person/called-after.ts";

/** What a tagger took for persons, without streets, schools, prizes and firms that are called after one; what the rules found too stays. */
export function withoutThings(tagged: readonly Finding[], rules: readonly Finding[], text: string): readonly Finding[] {
  return tagged.filter(
    (finding) =>
      !isCalledAfter(text, wholeName(text, finding)) ||
      rules.some(({ entity, start, end }) => entity === "PERSON" && start < finding.end && end > finding.start),
  );
}

/** A tagger may see half a name: "Hilma" of "Hilma af Klint salen". */
function wholeName(text: string, { start, end }: Finding): { readonly start: number; readonly end: number } {
  const run = nameRuns(text).find((one) => one.start === start);
  return run === undefined || run.end < end ? { start, end } : run;
}
