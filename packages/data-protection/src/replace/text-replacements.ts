import { escapeJson, unescapeJson } from "../operators/json-escapes.ts";
import type { ValueKind } from "../operators/pseudonymize.ts";
import { createJsonPlace } from "../restore/json-place.ts";
import type { Replacement } from "./json-replacements.ts";
import { isGlued, standIn, type StandInOptions } from "./stand-in.ts";
import type { Stretch } from "./stretch.ts";

/**
 * What comes in the place of the stretches of a text that is no JSON. It may hold JSON all the same, in a code block or a sentence: a value
 * that has escapes there is kept as the inside of a JSON string, so that it can be put back there and elsewhere.
 * @param stretches In order, without overlap.
 */
export function textReplacements(
  text: string,
  stretches: readonly Stretch[],
  options: StandInOptions,
): readonly Replacement[] {
  const place = createJsonPlace({ isJson: false });
  let from = 0;
  return stretches.map((stretch, at) => {
    const { start, end, isLiteral } = stretch;
    place.add(text, from, start);
    const depth = place.depth();
    const { value, kind } = valueAt(text.slice(start, end), isLiteral ? 0 : depth);
    const literal = isLiteral ? "literal" : kind;
    const { put } = standIn({ value, kind: literal, isGlued: isGlued(text, stretches, at) }, stretch, options);
    // As the answer will have it, so that both ways read the same JSON.
    place.add(put, 0, put.length);
    from = end;
    return { start, end, text: put };
  });
}

/** @param depth How many JSON strings, one inside the other, the value stands in. */
function valueAt(written: string, depth: number): { readonly value: string; readonly kind: ValueKind } {
  if (depth === 0 || escapeJson(written) === written) return { value: written, kind: "text" };
  let value = written;
  for (let left = depth; left > 1; left--) value = unescapeJson(value);
  return { value, kind: "escaped" };
}
