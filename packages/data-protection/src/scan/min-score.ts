import { type EntityType, LeamError } from "@leam/spec";

/** One score for all types, or one for each type that is named. */
export type MinScore = number | Readonly<Partial<Record<EntityType, number>>>;

const usual = 0.5;

/**
 * The score under which a finding of a type is left out.
 * @throws {LeamError} INVALID_PLUGIN for what is no score: nothing is as great as NaN, so nothing would be found.
 */
export function thresholds(minScore: MinScore = usual): (entity: EntityType) => number {
  if (typeof minScore === "number") {
    checkScore(minScore);
    return () => minScore;
  }
  if (typeof minScore !== "object" || minScore === null) throw noScore();
  for (const score of Object.values(minScore)) if (score !== undefined) checkScore(score);
  return (entity) => (Object.hasOwn(minScore, entity) ? minScore[entity] : undefined) ?? usual;
}

function checkScore(score: unknown): void {
  if (!(typeof score === "number" && score >= 0 && score <= 1)) throw noScore();
}

function noScore(): LeamError {
  return new LeamError({
    code: "INVALID_PLUGIN",
    message: "`minScore` of data-protection must be a number from 0 to 1, or one for each type: `{ PERSON: 0.7 }`.",
    param: "minScore",
  });
}
