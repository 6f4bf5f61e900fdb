import type { JsonValue } from "@leam/spec";
import type { Pseudonym } from "../operators/pseudonymize.ts";
import type { Replacement } from "../replace/json-replacements.ts";
import { createRestoreCounts } from "../restore/restore-counts.ts";
import { createLaneFactory } from "../restore/restore-lane.ts";
import { surrogateTables } from "../surrogates/surrogate-table.ts";
import type { SurrogateValue } from "../surrogates/surrogate-value.ts";
import { applyReplacements, type LeafVisitor, stringReplacements } from "./json-text-replacements.ts";
import { mapJson } from "./map-json.ts";
import type { Originals } from "./originals.ts";

export interface RestoreJsonOptions {
  readonly pseudonyms: readonly Pseudonym[];
  readonly surrogates?: readonly SurrogateValue[] | undefined;
  readonly originals: Originals;
}

/** A JSON value with the values back in its strings and keys, and in JSON inside its strings. */
export function restoreJson(value: JsonValue, options: RestoreJsonOptions): JsonValue {
  const { pseudonyms, surrogates = [], originals } = options;
  const createLane = createLaneFactory(pseudonyms, createRestoreCounts(), surrogateTables(surrogates));
  const numbers = new Map(
    pseudonyms.filter(({ kind }) => kind === "number").map(({ code, text }) => [`[${code.toLowerCase()}]`, text]),
  );

  function exchanged(text: string): readonly Replacement[] {
    const lane = createLane({ isJson: false, isGuarded: true, isRestoring: true });
    const restored = lane.add(text) + lane.end();
    return lane.exchanges.map(({ fromStart, fromEnd, toStart, toEnd }) => ({
      start: fromStart,
      end: fromEnd,
      text: restored.slice(toStart, toEnd),
    }));
  }
  const numberOf = (text: string): string | undefined => numbers.get(text.toLowerCase());
  const visit: LeafVisitor = { string: exchanged, key: exchanged, number: () => undefined, wholeString: numberOf };

  return mapJson(value, {
    string: (text, path) => {
      const original = originals.leaf(path, text);
      if (original !== undefined) return original;
      const number = numberOf(text);
      if (number !== undefined) return Number(number);
      return applyReplacements(text, stringReplacements(text, path, visit));
    },
    number: (number) => number,
    key: (key, path) => originals.key(path, key) ?? applyReplacements(key, exchanged(key)),
    pathKeys: "mapped",
  });
}
