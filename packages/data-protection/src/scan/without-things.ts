import type { Finding } from "@leam/spec";
import { isCalledAfter } from "../recognizers/any/person/called-after.ts";

/** What a tagger took for persons, without streets, schools, prizes and firms that are called after one; what the rules found too stays. */
export function withoutThings(tagged: readonly Finding[], rules: readonly Finding[], text: string): readonly Finding[] {
  return tagged.filter(
    (finding) =>
      !isCalledAfter(text, finding) ||
      rules.some(({ entity, start, end }) => entity === "PERSON" && start < finding.end && end > finding.start),
  );
}
