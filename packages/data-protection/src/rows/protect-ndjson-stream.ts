import type { Finding } from "@leam/spec";
import { createScan } from "../filter/create-scan.ts";
import { collectTexts } from "../json/collect-texts.ts";
import { createIsStructural } from "../json/is-structural.ts";
import { type JsonPath, labelOf } from "../json/json-path.ts";
import { applyReplacements, stringReplacements } from "../json/json-text-replacements.ts";
import { scanLabelled } from "../json/scan-labelled.ts";
import { isJson } from "../replace/json-tokens.ts";
import { type Cell, replaceInCell } from "./replace-in-cell.ts";
import { rowInvalid } from "./row-invalid.ts";
import { defaultLongestRow, type NamedRowOptions } from "./row-options.ts";
import { rowStream } from "./row-stream.ts";
import { createLineSplitter } from "./split-lines.ts";

export interface NdjsonOptions extends NamedRowOptions {
  /** Further keys whose values name something of a program; see `protectJson`. */
  readonly structuralKeys?: readonly string[];
}

/**
 * Replaces the personal data of JSON lines while they stream. Each line is read in place: its spaces, long numbers and repeated keys stay.
 * A number that was found becomes a string. Empty lines stay.
 * @throws {LeamError} through the stream: DATASET_INVALID names a line that is no JSON object or array, or too long; PROTECTION_FAILED
 * where a recognizer or operator throws.
 */
export function protectNdjsonStream(options: NdjsonOptions = {}): TransformStream<string, string> {
  const isStructural = createIsStructural(options.structuralKeys);
  return rowStream(
    createLineSplitter(options.longestRow ?? defaultLongestRow),
    ({ line, text, terminator }) => {
      if (text.trim() === "") return { text: text + terminator, output: text + terminator, findings: [] };
      if (!isJson(text)) throw rowInvalid(line, "is no JSON object or array. Mend it, or protect the file as text.");
      const { announced } = collectTexts(text, isStructural);
      const scan = createScan(options, announced);
      const find = (cell: Cell): readonly Finding[] => scanLabelled(scan, cell.label, cell.text);
      const inLeaf = (leaf: string, path: JsonPath, label: string, isNumber = false) =>
        isStructural(path, leaf)
          ? []
          : replaceInCell({ text: leaf, name: nameOf(path), label, isNumber }, find, options);
      const replacements = stringReplacements(text, [], {
        string: (leaf, path) => inLeaf(leaf, path, labelOf(path)),
        key: (key) => inLeaf(key, [], ""),
        number: (leaf, path) => {
          const [first] = inLeaf(leaf, path, labelOf(path), true);
          return first && { text: first.text, ...(first.finding && { finding: first.finding }) };
        },
      });
      const findings = replacements.flatMap(({ start, end, finding }) => (finding ? [{ ...finding, start, end }] : []));
      return {
        text: text + terminator,
        output: applyReplacements(text, replacements) + terminator,
        findings,
      };
    },
    options,
  );
}

function nameOf(path: JsonPath): string {
  return path.findLast((part) => typeof part === "string") ?? "";
}
