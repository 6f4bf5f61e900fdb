import type { Finding } from "@leam/spec";
import type { Exchange } from "./exchange.ts";
import { type Replacement, jsonReplacements } from "./json-replacements.ts";
import { isJson } from "./json-tokens.ts";
import { scanEscapes } from "./scan-escapes.ts";
import { standIn, type StandInOptions } from "./stand-in.ts";
import { findingStretch, literalStretches, mergeStretches, type Stretch } from "./stretch.ts";
import { textReplacements } from "./text-replacements.ts";

/** Finds what must be replaced in a text. */
export type Scan = (text: string) => readonly Finding[];

export interface ReplaceTextOptions extends StandInOptions {
  readonly scan: Scan;
  /** Whether the keys of JSON objects are replaced too. Default: true. */
  readonly hasKeys?: boolean;
}

export interface ReplacedText {
  readonly text: string;
  /** From the text that stood there to the new one. */
  readonly exchanges: readonly Exchange[];
}

/** A text with pseudonyms in place of what was found. JSON is recognized and stays JSON. */
export function replaceText(text: string, options: ReplaceTextOptions): ReplacedText {
  return join(text, replacementsIn(text, [], 0, options));
}

/** @param inherited Stretches that the text around this one already gave. */
function replacementsIn(
  text: string,
  inherited: readonly Stretch[],
  depth: number,
  options: ReplaceTextOptions,
): readonly Replacement[] {
  const { scan } = options;
  const found = (isJson(text) ? scan(text) : scanEscapes(scan, text)).map(findingStretch);
  const stretches = mergeStretches(text, [...found, ...inherited, ...literalStretches(text)]);
  const inJson = jsonReplacements(text, stretches, depth, {
    // JSON inside a string is somebody's data: no schema has its keys.
    hasKeys: depth > 0 || (options.hasKeys ?? true),
    ofLeaf: (leaf, outer) => replacementsIn(leaf, outer, depth + 1, options),
    ofNumber: (number, stretch) => {
      const { put, isTag } = standIn({ value: number, kind: "number", isGlued: false }, stretch, options);
      return isTag ? `"${put}"` : put;
    },
  });
  if (inJson !== undefined) return inJson;
  return textReplacements(text, stretches, options);
}

function join(text: string, replacements: readonly Replacement[]): ReplacedText {
  let joined = "";
  let from = 0;
  const exchanges: Exchange[] = [];
  for (const { start, end, text: put } of replacements) {
    joined += text.slice(from, start);
    exchanges.push({ fromStart: start, fromEnd: end, toStart: joined.length, toEnd: joined.length + put.length });
    joined += put;
    from = end;
  }
  return { text: joined + text.slice(from), exchanges };
}
