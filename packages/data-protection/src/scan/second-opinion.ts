import type { Finding } from "@leam/spec";

/** Names under this rest on capitals side by side, and on nothing else. */
const onCapitalsAlone = 0.56;

/**
 * Where a tagger of persons reads the text too, a name that rests on capitals alone needs its word, however unsure: in news such names are mostly firms, places and
 * titles of works. Measured: docs/decisions/0009.
 */
export function withSecondOpinion(rules: readonly Finding[], tagged: readonly Finding[]): readonly Finding[] {
  const opinions = tagged.filter(({ entity }) => entity === "PERSON").toSorted((a, b) => a.start - b.start);
  let next = 0;
  const isWeak = ({ entity, score }: Finding): boolean => entity === "PERSON" && score < onCapitalsAlone;
  const vetoed = new Set(
    rules
      .filter(isWeak)
      .toSorted((a, b) => a.start - b.start)
      .filter(({ start, end }) => {
        while ((opinions[next]?.end ?? Infinity) <= start) next += 1;
        return (opinions[next]?.start ?? Infinity) >= end;
      }),
  );
  return vetoed.size === 0 ? rules : rules.filter((finding) => !vetoed.has(finding));
}
