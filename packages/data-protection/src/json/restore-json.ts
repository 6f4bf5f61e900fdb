import type { JsonValue } from "@leam/spec";
import type { Pseudonym } from "../operators/pseudonymize.ts";
import { createRestoreCounts } from "../restore/restore-counts.ts";
import { createLaneFactory, type RestoreLane } from "../restore/restore-lane.ts";
import { surrogateTables } from "../surrogates/surrogate-table.ts";
import type { SurrogateValue } from "../surrogates/surrogate-value.ts";
import { applyReplacements, stringReplacements } from "./json-text-replacements.ts";
import { mapJson } from "./map-json.ts";
import type { Originals } from "./originals.ts";
import { restoringVisitor } from "./restoring-visitor.ts";

export interface RestoreJsonOptions {
  readonly pseudonyms: readonly Pseudonym[];
  readonly surrogates?: readonly SurrogateValue[] | undefined;
  readonly originals: Originals;
}

/** A JSON value with the values back in its strings and keys, and in JSON inside its strings. */
export function restoreJson(value: JsonValue, options: RestoreJsonOptions): JsonValue {
  const { pseudonyms, surrogates = [], originals } = options;
  const counts = createRestoreCounts();
  const createLane = createLaneFactory(pseudonyms, counts, surrogateTables(surrogates));
  const lane = (): RestoreLane => createLane({ isJson: false, isGuarded: true, isRestoring: true });
  const visit = restoringVisitor(pseudonyms, lane, counts);

  return mapJson(value, {
    string: (text, path) => {
      const original = originals.leaf(path, text);
      if (original !== undefined) return original;
      const number = visit.wholeString(text);
      if (number !== undefined) return Number(number);
      return applyReplacements(text, stringReplacements(text, path, visit));
    },
    number: (number) => number,
    key: (key, path) => originals.key(path, key) ?? applyReplacements(key, visit.key(key, path)),
    pathKeys: "mapped",
  });
}
