import { type Finding, LeamError } from "@leam/spec";
import type { Replacement } from "../replace/json-replacements.ts";
import type { JsonPath } from "./json-path.ts";
import { tokenPaths } from "./token-paths.ts";

/** What comes in the place of a span, and the finding that it is for, in offsets of the leaf. */
export interface LeafReplacement extends Replacement {
  readonly finding?: Finding;
}

/** What becomes of the leaves of JSON. */
export interface LeafVisitor {
  /** The replacements in a string that holds no JSON, in its own offsets. */
  string(text: string, path: JsonPath): readonly LeafReplacement[];
  /** The same for the key of an object; the path ends with it. */
  key(text: string, path: JsonPath): readonly LeafReplacement[];
  /** The string that stands in for a number; undefined: it stays. */
  number(text: string, path: JsonPath): Omit<LeafReplacement, "start" | "end"> | undefined;
  /** The JSON that takes the place of a whole string inside a JSON text, quotes and all; undefined: it stays a string. */
  wholeString?(text: string): string | undefined;
}

/** Strings of JSON that hold JSON again are followed so far; deeper ones are refused, because they could not be inspected. */
const deepestStrings = 8;

/**
 * The replacements in a string of a JSON value, in its own offsets. A string that holds JSON is read in place, so that its spaces, long
 * numbers and repeated keys stay; what it holds has paths that go on from the string's own.
 * @throws {LeamError} PROTECTION_FAILED where JSON is nested too deeply to be inspected.
 */
export function stringReplacements(
  text: string,
  path: JsonPath,
  visit: LeafVisitor,
  depth = 0,
): readonly LeafReplacement[] {
  const tokens = tokenPaths(text);
  if (tokens === undefined) return visit.string(text, path);
  if (depth >= deepestStrings) throw tooDeep();
  const replacements: LeafReplacement[] = [];
  for (const [token, inner] of tokens) {
    const { start, end } = token;
    const at = [...path, ...inner];
    if (token.type === "number") {
      const put = visit.number(token.text, at);
      if (put !== undefined) replacements.push({ ...put, start, end, text: JSON.stringify(put.text) });
      continue;
    }
    const whole = token.isKey ? undefined : visit.wholeString?.(token.text);
    if (whole !== undefined) {
      replacements.push({ start: start - 1, end: end + 1, text: whole });
      continue;
    }
    const found = token.isKey ? visit.key(token.text, at) : stringReplacements(token.text, at, visit, depth + 1);
    for (const each of found) {
      replacements.push({
        ...each,
        start: token.toSource(each.start),
        end: token.toSource(each.end),
        text: JSON.stringify(each.text).slice(1, -1),
      });
    }
  }
  return replacements;
}

/** A text with its replacements, which are in order and do not overlap. */
export function applyReplacements(text: string, replacements: readonly Replacement[]): string {
  let joined = "";
  let from = 0;
  for (const { start, end, text: put } of replacements) {
    joined += text.slice(from, start) + put;
    from = end;
  }
  return joined + text.slice(from);
}

function tooDeep(): LeamError {
  return new LeamError({
    code: "PROTECTION_FAILED",
    message: `JSON is nested in strings more than ${deepestStrings} times, so it was not inspected and nothing was sent. Pass it as plain JSON.`,
  });
}
