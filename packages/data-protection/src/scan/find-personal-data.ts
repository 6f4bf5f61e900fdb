import type { Finding, Language, Recognizer, RecognizerContext } from "@leam/spec";
import { allRecognizers } from "../recognizers/all.ts";
import { type Denied, deniedValues, foldCase } from "./denied-values.ts";
import { namesBeforeAddresses } from "./names-before-addresses.ts";
import { repeatPersons } from "./repeat-persons.ts";
import { resolveOverlaps } from "./resolve-overlaps.ts";
import { runRecognizer } from "./run-recognizer.ts";
import { createView } from "./view.ts";

export interface FindOptions {
  /** What is looked for. Default: `allRecognizers`. */
  readonly recognizers?: readonly Recognizer[];
  /** The text's language: adds its announcing words and its countries' phone formats. Default: unknown, every language's words count. */
  readonly language?: Language;
  /** Findings under this score are left out; 0 to 1. Default: 0.5. */
  readonly minScore?: number;
  /** Values that are never reported, compared without regard to case. */
  readonly allow?: readonly string[];
  /** Values that are always reported where they stand as whole words, as "DENIED" unless an entity is given. They win over `allow`. */
  readonly deny?: readonly Denied[];
}

/**
 * The personal data in a text: sorted, without overlap, as UTF-16 code units of the text, end exclusive.
 * It reads a view in which invisible characters are gone and digits are ASCII, and finds the names of persons again wherever they are repeated.
 * @throws {LeamError} PROTECTION_FAILED where a recognizer throws: no list is better than half a list.
 * @example
 * const [first] = findPersonalData("Write to anna.meier@example.org");
 * console.log(first?.entity); // "EMAIL"
 */
export function findPersonalData(text: string, options: FindOptions = {}): readonly Finding[] {
  const { recognizers = allRecognizers, language, minScore = 0.5, allow = [], deny = [] } = options;
  const context: RecognizerContext = language === undefined ? {} : { language };
  const view = createView(text);
  const allowed = new Set(allow.map((value) => foldCase(createView(value).text.trim())));
  const isReported = (finding: Finding): boolean =>
    finding.score >= minScore && !allowed.has(foldCase(view.text.slice(finding.start, finding.end)));
  const denied = [...deniedValues(view.text, deny)];
  const recognized = recognizers
    .flatMap((recognizer) => runRecognizer(recognizer, view.text, context))
    .filter(isReported);
  const found = resolveOverlaps([...denied, ...recognized], view.text);
  const named = recognizers.some((recognizer) => recognizer.entity === "PERSON")
    ? [...found, ...[...namesBeforeAddresses(view.text, found)].filter(isReported)]
    : found;
  const repeated = [...repeatPersons(view.text, named)].filter(isReported);
  const complete = resolveOverlaps([...named, ...repeated], view.text);
  return complete.map((finding) => ({ ...finding, ...view.toSource(finding) }));
}
