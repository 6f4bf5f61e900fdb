import { type EntityType, type Finding, LeamError, type Recognizer } from "@leam/spec";
import { allRecognizers } from "../recognizers/all.ts";
import type { Denied } from "./denied-values.ts";
import { denyList } from "./resolve-overlaps.ts";

interface WantedTypes {
  readonly entities?: readonly EntityType[];
  readonly recognizers?: readonly Recognizer[];
  readonly namedEntities?: unknown;
  readonly deny?: readonly Denied[];
}

/**
 * Whether a finding is of one of the caller's types. What the caller denies always is.
 * @throws {LeamError} INVALID_PLUGIN for a type that nothing looks for: misspelt, it would leave everything as it is.
 */
export function wantedTypes(options: WantedTypes): (finding: Finding) => boolean {
  const { entities } = options;
  if (entities === undefined) return () => true;
  checkTypes(entities, options);
  const wanted = new Set(entities);
  return ({ entity, recognizer }) => wanted.has(entity) || recognizer === denyList;
}

function checkTypes(
  entities: readonly EntityType[],
  { recognizers = allRecognizers, namedEntities, deny = [] }: WantedTypes,
): void {
  const known = new Set<unknown>(["DENIED"]);
  for (const { entity } of recognizers) known.add(entity);
  for (const denied of deny) if (typeof denied !== "string") known.add(denied.entity);
  const isKnown = (entity: unknown): boolean =>
    known.has(entity) ||
    // A tagger may find types of its own.
    (namedEntities !== undefined && typeof entity === "string" && /^[A-Z][A-Z0-9_]*$/u.test(entity));
  const unknown = Array.isArray(entities) ? entities.findIndex((entity) => !isKnown(entity)) : 0;
  if (unknown < 0) return;
  throw new LeamError({
    code: "INVALID_PLUGIN",
    message: `\`entities[${unknown}]\` of data-protection is a type for which none of the recognizers looks. Types are written as "PERSON"; the recognizers given look for ${[...known].join(", ")}.`,
    param: `entities[${unknown}]`,
  });
}
