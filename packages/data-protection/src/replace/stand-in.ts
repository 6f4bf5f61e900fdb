import type { EntityType } from "@leam/spec";
import type { Pseudonyms, ValueKind } from "../operators/pseudonymize.ts";
import type { Surrogates } from "../surrogates/create-surrogates.ts";
import type { Stretch } from "./stretch.ts";

export interface StandInOptions {
  readonly pseudonyms: Pseudonyms;
  /** What is asked first; where it has nothing, a tag is put. Default: tags only. */
  readonly surrogates?: Surrogates | undefined;
  /** Is told of each replaced finding. */
  readonly onFound: (entity: EntityType) => void;
  /** Whether tags stand without brackets, for fields that allow only letters, digits, `_` and `-`. Default: false. */
  readonly isBare?: boolean;
}

/** A value where it stands. */
export interface Place {
  readonly value: string;
  readonly kind: ValueKind;
  /** A word goes on before or behind it: nothing but a tag would be known there again. */
  readonly isGlued: boolean;
}

/** What is put in the place of a value. */
export function standIn(
  { value, kind, isGlued }: Place,
  { entity, finding }: Stretch,
  options: StandInOptions,
): { readonly put: string; readonly isTag: boolean } {
  const { pseudonyms, surrogates, onFound, isBare = false } = options;
  if (kind !== "literal") onFound(entity);
  const isTag = finding === undefined || isGlued || isBare || kind === "escaped";
  const surrogate = isTag ? undefined : surrogates?.putFor({ ...finding, entity, value }, kind);
  if (surrogate !== undefined) return { put: surrogate, isTag: false };
  const code = pseudonyms.codeFor({ entity, text: value, kind });
  return { put: isBare ? code : `[${code}]`, isTag: true };
}

/**
 * Whether a word goes on at an edge of a stretch, or another value stands there at once, whose stand-in may be one.
 * @param all The stretches of the text, in order, of which `place` is the stretch's own.
 */
export function isGlued(text: string, all: readonly Stretch[], place: number): boolean {
  const { start = 0, end = 0 } = all[place] ?? {};
  if (all[place - 1]?.end === start || all[place + 1]?.start === end) return true;
  return /[\p{L}\p{M}\p{N}_]/u.test(text.charAt(start - 1) + text.charAt(end));
}
