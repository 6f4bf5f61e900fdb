import { LeamError, type Recognizer } from "@leam/spec";
import { hiddenInWords } from "../recognizers/any/spoken.ts";
import type { Evasion } from "./view.ts";

/** Lists as they are kept: what is planned for a list is found again by its identity. */
const extended = new WeakMap<readonly Recognizer[], { readonly asked: number; readonly list: readonly Recognizer[] }>();

/** The recognizers for a level of disguise: what is asked for is also looked for in words. @throws {LeamError} INVALID_PLUGIN for a level that there is not. */
export function forEvasion(recognizers: readonly Recognizer[], evasion: Evasion = "usual"): readonly Recognizer[] {
  if (evasion === "usual") return recognizers;
  if (evasion !== "aggressive")
    throw new LeamError({
      code: "INVALID_PLUGIN",
      message: '`evasion` is "usual" or "aggressive".',
      param: "evasion",
    });
  const known = extended.get(recognizers);
  // A list may have grown since: it is an array of the caller's.
  if (known?.asked === recognizers.length) return known.list;
  const entities = new Set(recognizers.map(({ entity }) => entity));
  const list = [...recognizers, ...hiddenInWords.filter(({ entity }) => entities.has(entity))];
  extended.set(recognizers, { asked: recognizers.length, list });
  return list;
}
