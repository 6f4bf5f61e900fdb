import type { Finding, Language, Recognizer, RecognizerContext } from "@leam/spec";
import { allRecognizers } from "../recognizers/all.ts";
import { type Denied, deniedValues, foldCase } from "./denied-values.ts";
import { type MinScore, thresholds } from "./min-score.ts";
import { type NamedEntityTagger, namedEntityRecognizer } from "./named-entities.ts";
import { namesBeforeAddresses } from "./names-before-addresses.ts";
import { resolveOverlaps } from "./resolve-overlaps.ts";
import { runRecognizers } from "./run-recognizers.ts";
import { withoutThings } from "./without-things.ts";
import { withSecondOpinion } from "./second-opinion.ts";
import { createScan, type Scan } from "./tokens/scan.ts";
import { forEvasion } from "./for-evasion.ts";
import { createView, type Evasion, type View } from "./view.ts";

export interface FindOptions {
  /** What is looked for. Default: `allRecognizers`. */
  readonly recognizers?: readonly Recognizer[];
  /** A tagger that looks beside them: a recognizer such as that of `@leam/names`, or any function. It fails closed as they do. Default: none. */
  readonly namedEntities?: Recognizer | NamedEntityTagger;
  /** The text's language: adds its announcing words and its countries' phone formats. Default: unknown, every language's words count. */
  readonly language?: Language;
  /** Findings under this score are left out; 0 to 1. Or one for each type: those that are not named keep the default. Default: 0.5. */
  readonly minScore?: MinScore;
  /** Values that are never reported, compared without regard to case. */
  readonly allow?: readonly string[];
  /** Values that are always reported where they stand as whole words, as "DENIED" unless an entity is given. They win over `allow`. */
  readonly deny?: readonly Denied[];
  /**
   * "aggressive" also reads what is disguised on purpose: letters of another script amid a word, circled and raised digits, O and l amid digits, addresses and numbers in
   * the words of 33 languages. It finds more than there is in texts that hide nothing. Default: "usual".
   */
  readonly evasion?: Evasion;
}

/** What the recognizers and the caller's list say of a text. */
export interface Recognized {
  readonly view: View;
  /** What one pass over the view has left. */
  readonly scan: Scan;
  /** Sorted, without overlap, in offsets of the view. */
  readonly found: readonly Finding[];
  /** False for findings that the caller does not want. */
  readonly isReported: (finding: Finding) => boolean;
}

/** @throws {LeamError} PROTECTION_FAILED where a recognizer throws. */
export function recognize(text: string, options: FindOptions): Recognized {
  const { language, namedEntities, allow = [], deny = [] } = options;
  const rules = forEvasion(options.recognizers ?? allRecognizers, options.evasion);
  const tagger = namedEntities === undefined ? undefined : namedEntityRecognizer(namedEntities);
  const leastScore = thresholds(options.minScore);
  const context: RecognizerContext = language === undefined ? {} : { language };
  const view = createView(text, options.evasion);
  // Made for the first finding: most texts have none.
  let allowed: ReadonlySet<string> | undefined;
  const isAllowed = (value: string): boolean => {
    allowed ??= new Set(allow.map((each) => foldCase(createView(each, options.evasion).text.trim())));
    return allowed.has(foldCase(value));
  };
  const isReported = (finding: Finding): boolean =>
    finding.score >= leastScore(finding.entity) &&
    (allow.length === 0 || !isAllowed(view.text.slice(finding.start, finding.end)));
  const denied = [...deniedValues(view.text, deny)];
  const scan = createScan(view.text, context);
  const ofRules = runRecognizers(rules, scan, leastScore);
  const tagged = tagger === undefined ? [] : runRecognizers([tagger], scan, leastScore);
  // Only a tagger that says what it looks for can be missed where it says nothing.
  const isOfPersons = tagger?.entity === "PERSON" && tagger === namedEntities;
  const certain = isOfPersons ? withSecondOpinion(ofRules, tagged) : ofRules;
  const ofTagger = isOfPersons ? withoutThings(tagged, ofRules, view.text) : tagged;
  const found = resolveOverlaps([...denied, ...[...certain, ...ofTagger].filter(isReported)], view.text);
  if (!rules.some((recognizer) => recognizer.entity === "PERSON")) return { view, scan, found, isReported };
  const addressees = [...namesBeforeAddresses(view.text, found)].filter(isReported);
  return { view, scan, found: [...found, ...addressees], isReported };
}
