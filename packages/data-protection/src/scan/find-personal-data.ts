import type { Finding } from "@leam/spec";
import { knownValues } from "./known-values.ts";
import { type FindOptions, recognize } from "./recognize.ts";
import { repeatFindings } from "./repeat-findings.ts";

/**
 * The personal data in a text: sorted, without overlap, as UTF-16 code units of the text, end exclusive.
 * It reads a view in which invisible characters are gone and digits are ASCII, and finds what it found again wherever it is repeated.
 * @throws {LeamError} PROTECTION_FAILED where a recognizer throws: no list is better than half a list; INVALID_PLUGIN for a `minScore` that is none.
 * @example
 * const [first] = findPersonalData("Write to anna.meier@example.org");
 * console.log(first?.entity); // "EMAIL"
 */
export function findPersonalData(text: string, options: FindOptions = {}): readonly Finding[] {
  const recognized = recognize(text, options);
  return repeatFindings(recognized, [knownValues([recognized])]);
}

export type { FindOptions };
