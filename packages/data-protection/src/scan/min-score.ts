import type { EntityType } from "@leam/spec";

/** One score for all types, or one for each type that is named. */
export type MinScore = number | Readonly<Partial<Record<EntityType, number>>>;

const usual = 0.5;

/** The score under which a finding of a type is left out. */
export function thresholds(minScore: MinScore = usual): (entity: EntityType) => number {
  if (typeof minScore === "number") return () => minScore;
  return (entity) => (Object.hasOwn(minScore, entity) ? minScore[entity] : undefined) ?? usual;
}
