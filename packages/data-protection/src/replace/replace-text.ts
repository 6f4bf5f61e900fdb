import type { EntityType, Finding } from "@leam/spec";
import type { Pseudonyms } from "../operators/pseudonymize.ts";
import type { Exchange } from "./exchange.ts";
import { type Replacement, jsonReplacements } from "./json-replacements.ts";
import { findingStretch, literalStretches, mergeStretches, type Stretch } from "./stretch.ts";

/** Finds what must be replaced in a text. */
export type Scan = (text: string) => readonly Finding[];

export interface ReplaceTextOptions {
  readonly scan: Scan;
  readonly pseudonyms: Pseudonyms;
  /** Is told of each replaced finding. */
  readonly onFound: (entity: EntityType) => void;
  /** Whether the keys of JSON objects are replaced too. Default: true. */
  readonly hasKeys?: boolean;
  /** Whether tags stand without brackets, for fields that allow only letters, digits, `_` and `-`. Default: false. */
  readonly isBare?: boolean;
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
  const { scan, pseudonyms, onFound, isBare = false } = options;
  const found = scan(text).map(findingStretch);
  const stretches = mergeStretches(text, [...found, ...inherited, ...literalStretches(text)]);
  const code = (value: string, { entity, isLiteral }: Stretch, isNumber: boolean): string => {
    if (!isLiteral) onFound(entity);
    const name = pseudonyms.codeFor({
      entity,
      text: value,
      kind: isLiteral ? "literal" : isNumber ? "number" : "text",
    });
    return isBare ? name : `[${name}]`;
  };
  const inJson = jsonReplacements(text, stretches, depth, {
    // JSON inside a string is somebody's data: no schema has its keys.
    hasKeys: depth > 0 || (options.hasKeys ?? true),
    ofLeaf: (leaf, outer) => replacementsIn(leaf, outer, depth + 1, options),
    ofNumber: (number, stretch) => code(number, stretch, true),
  });
  if (inJson !== undefined) return inJson;
  return stretches.map((stretch) => ({
    start: stretch.start,
    end: stretch.end,
    text: code(text.slice(stretch.start, stretch.end), stretch, false),
  }));
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
