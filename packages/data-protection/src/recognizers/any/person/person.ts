import { defineRecognizer, type Finding, type Recognizer, type RecognizerContext } from "@leam/spec";
import { isCalledAfter, isThingWord, isTitledThing } from "./called-after.ts";
import { wordsBetween } from "./called-after.data.ts";
import { columnNames } from "./column-names.ts";
import { evidenceAround } from "./evidence-around.ts";
import { evidenceUnlisted } from "./evidence-unlisted.ts";
import { evidenceWithin, type NameEvidence } from "./evidence-within.ts";
import { lowerCaseNames } from "./lower-case-names.ts";
import { type Candidate, namesBeside } from "./names-beside.ts";
import { type NameRun, nameRuns } from "./name-runs.ts";
import { joinSurnameFirst } from "./surname-first.ts";
import { signatureLines } from "./signature-lines.ts";

/**
 * Names of persons, in Latin, Greek and Cyrillic script: capitalized words that a title, a role, a label, a greeting, a signature, an introduction, a verb or a birth
 * announces, that hold a first name of the tables, also inflected, or the form of a surname, and other runs of two to four of them that are no place, thing or heading.
 */
export const person: Recognizer = defineRecognizer({
  name: "any/person",
  entity: "PERSON",
  longest: 120,
  find: findPersons,
});

/** What a verb beside a name is worth: "lives" stands before streets, too. */
const aVerb = 0.6;

function* findPersons(text: string, context: RecognizerContext): Generator<Finding> {
  let lines: ReadonlySet<number> | undefined;
  const signatures = (): ReadonlySet<number> => (lines ??= signatureLines(text));
  const announcing = new Set(context.language?.hints?.PERSON?.map((word) => word.toLowerCase()));
  const candidates: Candidate[] = [];
  for (const run of nameRuns(text)) {
    const around = evidenceAround({ text, run, signatures, announcing });
    if (isAnnounced(around) ? isTitledThing(text, run) : isCalledAfter(text, run)) continue;
    const within = evidenceWithin(text, run) ?? evidenceUnlisted(text, run);
    if (!isAnnounced(around) && within !== undefined && isCalledAfter(text, toFinding(run, within))) continue;
    candidates.push({ run, evidence: strongest(around, within) });
  }
  for (const { run, evidence } of namesBeside(text, joinSurnameFirst(text, candidates)))
    if (evidence !== undefined) yield toFinding(run, evidence);
  yield* columnNames(text);
  yield* lowerCaseNames(text);
}

/** By a title, a label, a greeting or a role that is no thing: "advokatfirmaet" is no form of "advokat". */
function isAnnounced(around: NameEvidence | undefined): boolean {
  return around !== undefined && around.score > aVerb && !isThingWord(around.context ?? "") && !isKindOfThing(around);
}

/** "scuola primaria Gianni Rodari": no form of "primario". */
function isKindOfThing({ rule, context = "" }: NameEvidence): boolean {
  return rule === "role before a name" && wordsBetween.has(context);
}

function strongest(around: NameEvidence | undefined, within: NameEvidence | undefined): NameEvidence | undefined {
  if (around === undefined || within === undefined) return around ?? within;
  return within.score > around.score ? within : around;
}

function toFinding({ words, start, end }: NameRun, { rule, context, score, first, last }: NameEvidence): Finding {
  return {
    entity: "PERSON",
    start: words[first]?.start ?? start,
    end: words[last]?.end ?? end,
    score,
    recognizer: "any/person",
    why: { rule, ...(context === undefined ? {} : { context: [context] }) },
  };
}
