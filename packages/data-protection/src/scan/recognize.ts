import type { Finding, Language, Recognizer, RecognizerContext } from "@leam/spec";
import { allRecognizers } from "../recognizers/all.ts";
import { type Denied, deniedValues, foldCase } from "./denied-values.ts";
import { namesBeforeAddresses } from "./names-before-addresses.ts";
import { resolveOverlaps } from "./resolve-overlaps.ts";
import { runRecognizer } from "./run-recognizer.ts";
import { createView, type View } from "./view.ts";

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

/** What the recognizers and the caller's list say of a text. */
export interface Recognized {
  readonly view: View;
  /** Sorted, without overlap, in offsets of the view. */
  readonly found: readonly Finding[];
  /** False for findings that the caller does not want. */
  readonly isReported: (finding: Finding) => boolean;
}

/** @throws {LeamError} PROTECTION_FAILED where a recognizer throws. */
export function recognize(text: string, options: FindOptions): Recognized {
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
  if (!recognizers.some((recognizer) => recognizer.entity === "PERSON")) return { view, found, isReported };
  const addressees = [...namesBeforeAddresses(view.text, found)].filter(isReported);
  return { view, found: [...found, ...addressees], isReported };
}
