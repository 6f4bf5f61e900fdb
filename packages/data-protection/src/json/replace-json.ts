import type { JsonValue } from "@leam/spec";
import type { Pseudonyms } from "../operators/pseudonymize.ts";
import type { Replacement } from "../replace/json-replacements.ts";
import type { Scan } from "../replace/replace-text.ts";
import { textReplacements } from "../replace/text-replacements.ts";
import { findingStretch, literalStretches, mergeStretches } from "../replace/stretch.ts";
import type { Surrogates } from "../surrogates/create-surrogates.ts";
import type { JsonFinding } from "./json-finding.ts";
import { type JsonPath, labelOf } from "./json-path.ts";
import { applyReplacements, type LeafVisitor, stringReplacements } from "./json-text-replacements.ts";
import { mapJson } from "./map-json.ts";
import { createOriginals, type Originals } from "./originals.ts";
import { scanLabelled } from "./scan-labelled.ts";

export interface ReplaceJsonOptions {
  readonly scan: Scan;
  readonly pseudonyms: Pseudonyms;
  /** What strings get; numbers get tags, so that they are numbers again afterwards. Default: tags only. */
  readonly surrogates?: Surrogates | undefined;
  readonly isStructural: (path: JsonPath, text: string) => boolean;
}

export interface ReplacedJson {
  readonly value: JsonValue;
  readonly findings: readonly JsonFinding[];
  readonly originals: Originals;
}

/** A JSON value with pseudonyms in place of what was found in its strings, numbers and keys. */
export function replaceJson(value: JsonValue, options: ReplaceJsonOptions): ReplacedJson {
  const { scan, pseudonyms, surrogates, isStructural } = options;
  const findings: JsonFinding[] = [];
  const originals = createOriginals();

  /** @param label Of the leaf; "" for a key, which nothing announces. */
  function inText(text: string, path: JsonPath, label: string): readonly Replacement[] {
    const found = scanLabelled(scan, label, text);
    findings.push(...found.map((finding) => ({ ...finding, path })));
    const stretches = mergeStretches(text, [...found.map(findingStretch), ...literalStretches(text)]);
    return textReplacements(text, stretches, { pseudonyms, surrogates, onFound: () => {} });
  }

  function forNumber(text: string, path: JsonPath): string | undefined {
    if (isStructural(path, text)) return undefined;
    const found = scanLabelled(scan, labelOf(path), text);
    const [surest] = found.toSorted((a, b) => b.score - a.score);
    if (surest === undefined) return undefined;
    findings.push(...found.map((finding) => ({ ...finding, path })));
    return `[${pseudonyms.codeFor({ entity: surest.entity, text, kind: "number" })}]`;
  }

  const visit: LeafVisitor = {
    string: (text, path) => (isStructural(path, text) ? [] : inText(text, path, labelOf(path))),
    key: (text, path) => inText(text, path, ""),
    number: (text, path) => {
      const put = forNumber(text, path);
      return put === undefined ? undefined : { text: put };
    },
  };
  const replaced = mapJson(value, {
    string: (text, path) => {
      const put = applyReplacements(text, stringReplacements(text, path, visit));
      if (put !== text) originals.addLeaf(path, put, text);
      return put;
    },
    number: (number, path) => {
      const put = forNumber(String(number), path);
      if (put !== undefined) originals.addLeaf(path, put, number);
      return put ?? number;
    },
    key: (key, path) => {
      const put = applyReplacements(key, visit.key(key, [...path, key]));
      if (put !== key) originals.addKey(path, put, key);
      return put;
    },
    pathKeys: "given",
  });
  return { value: replaced, findings, originals };
}
