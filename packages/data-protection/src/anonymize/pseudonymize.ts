import { canonicalValue } from "../operators/canonical-value.ts";
import { pseudonymId } from "../operators/pseudonym-id.ts";
import { tagType } from "../operators/tag-shape.ts";
import type { Operator } from "./operator.ts";
import { operatorKey } from "./operator-key.ts";

export interface PseudonymizeOptions {
  /** Secret of at least 16 bytes: the same key gives the same pseudonyms. Who has it can check guesses. */
  readonly key: Uint8Array | string;
}

/** 68.5 bits: that two of ten million values share one under one key is 1 in 8 million. Nothing is remembered, so ids cannot grow on demand. */
const idLength = 16;

/**
 * A short typed tag: "[PERSON_k7f3bd24mqr5tbc7]". Equal values under one key have equal tags, whatever their spelling and in whatever file.
 * Irreversible without the key; for tags that come back, use `protect` or `protectJson`.
 * @throws {LeamError} INVALID_PLUGIN for a key that is missing or too short.
 */
export function pseudonymize(options: PseudonymizeOptions): Operator {
  const key = operatorKey("pseudonymize", options.key);
  return ({ entity, value }) => {
    const groups = pseudonymId(key, `value\0${entity}\0${canonicalValue(entity, value)}`);
    let id = "";
    for (const group of groups) {
      id += group;
      if (id.length === idLength) break;
    }
    return `[${tagType(entity)}_${id}]`;
  };
}
