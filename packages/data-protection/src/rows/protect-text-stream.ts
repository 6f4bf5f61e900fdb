import { createScan } from "../filter/create-scan.ts";
import { applyReplacements } from "../json/json-text-replacements.ts";
import { replaceInCell } from "./replace-in-cell.ts";
import { defaultLongestRow, type RowOptions } from "./row-options.ts";
import { rowStream } from "./row-stream.ts";
import { createPieceSplitter } from "./split-pieces.ts";

/**
 * Replaces the personal data of a text of any length while it streams: in pieces of about 64 Ki characters that end with a paragraph or
 * a line, each looked at on its own. Irreversible, or as reversible as the operator.
 * @throws {LeamError} through the stream: DATASET_INVALID for a text without any space for `longestRow`, PROTECTION_FAILED where a
 * recognizer or operator throws.
 */
export function protectTextStream(options: RowOptions = {}): TransformStream<string, string> {
  const splitter = createPieceSplitter(options.longestRow ?? defaultLongestRow);
  return rowStream(
    splitter,
    ({ text }) => {
      const scan = createScan(options, [text]);
      const replacements = replaceInCell({ text, name: "", label: "" }, () => scan(text), options);
      const findings = replacements.flatMap(({ finding }) => finding ?? []);
      return { text, output: applyReplacements(text, replacements), findings };
    },
    options,
  );
}
