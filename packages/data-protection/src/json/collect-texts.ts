import type { JsonValue } from "@leam/spec";
import type { Replacement } from "../replace/json-replacements.ts";
import { type JsonPath, labelOf } from "./json-path.ts";
import { type LeafVisitor, stringReplacements } from "./json-text-replacements.ts";
import { mapJson } from "./map-json.ts";
import { labelled } from "./scan-labelled.ts";

export interface CollectedTexts {
  /** Every string and key, also the structural ones. */
  readonly plain: readonly string[];
  /** Every leaf that is looked at, with its label in front. */
  readonly announced: readonly string[];
}

/** All texts of a JSON value, also those of JSON inside its strings. */
export function collectTexts(
  value: JsonValue,
  isStructural: (path: JsonPath, text: string) => boolean,
): CollectedTexts {
  const plain: string[] = [];
  const announced: string[] = [];
  const nothing: readonly Replacement[] = [];
  const add = (text: string, path: JsonPath): void => {
    plain.push(text);
    if (!isStructural(path, text)) announced.push(labelled(labelOf(path), text));
  };
  const visit: LeafVisitor = {
    string: (text, path) => (add(text, path), nothing),
    key: (text) => (add(text, []), nothing),
    number: (text, path) => (add(text, path), undefined),
  };
  mapJson(value, {
    string: (text, path) => (stringReplacements(text, path, visit), text),
    number: (number, path) => (add(String(number), path), number),
    key: (key) => (add(key, []), key),
    pathKeys: "given",
  });
  return { plain, announced };
}
