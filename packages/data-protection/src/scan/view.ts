import type { Span } from "@leam/spec";
import { plain, unitKinds } from "./view-characters.ts";
import { ViewEdits } from "./view-edits.ts";
import { foldLookAlikes } from "./view-look-alikes.ts";
import { readForeign } from "./view-replacement.ts";

/** How much a view undoes of what hides data: "usual" what texts have by accident, "aggressive" also what is done on purpose. */
export type Evasion = "usual" | "aggressive";

/** A text as recognizers read it, and the way back to the source. */
export interface View {
  readonly text: string;
  /** The stretch of the source that a stretch of the view stands for. Empty stretches are not asked for. */
  toSource(span: Span): Span;
}

/**
 * The view of a text: characters without width go, kinds of space, line break, apostrophe and hyphen become the plain one, full-width, mathematical and joined letters and
 * the decimal digits of other scripts become plain ones, a letter with combining marks becomes one letter, and so do the signs of mail addresses and
 * numbers that URLs and HTML write as codes. Aggressive: circled and raised letters and digits too, and letters of another script amid a word or a number.
 * A text that needs no change is its own view, at the cost of one pass.
 */
export function createView(source: string, evasion: Evasion = "usual"): View {
  const isAggressive = evasion === "aggressive";
  const kinds = unitKinds();
  const parts: string[] = [];
  const edits = new ViewEdits();
  let kept = 0;
  let length = 0;
  for (let at = nextForeign(kinds, source, 0); at < source.length; at = nextForeign(kinds, source, at)) {
    const { start, end, text } = readForeign(kinds, source, at, kept, isAggressive);
    at = end;
    if (text === undefined) continue;
    parts.push(source.slice(kept, start), text);
    length += start - kept;
    if (text.length !== end - start || end - start > 1) edits.add(length, length + text.length, start, end);
    length += text.length;
    kept = end;
  }
  const text = kept === 0 ? source : parts.join("") + source.slice(kept);
  return { text: isAggressive ? foldLookAlikes(text) : text, toSource: (span) => edits.toSource(span) };
}

/** The hot loop: one look-up for each unit, no allocation. */
function nextForeign(kinds: Uint8Array, source: string, from: number): number {
  let at = from;
  while (at < source.length && kinds[source.charCodeAt(at)] === plain) at += 1;
  return at;
}
