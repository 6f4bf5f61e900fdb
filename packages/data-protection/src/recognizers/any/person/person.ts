import { defineRecognizer, type Finding, type Recognizer, type RecognizerContext } from "@leam/spec";
import { evidenceAround } from "./evidence-around.ts";
import { evidenceWithin } from "./evidence-within.ts";
import { nameRuns } from "./name-runs.ts";
import { nameWords } from "./name-words.ts";
import { signatureLines } from "./signature-lines.ts";

/**
 * Names of persons, in Latin, Greek and Cyrillic script: capitalized words that a title, a role, a label, a greeting, a signature, an introduction or a birth announces,
 * or that begin with a common first name of the tables, also inflected. A name that nothing announces and no table holds is not found.
 */
export const person: Recognizer = defineRecognizer({
  name: "any/person",
  entity: "PERSON",
  longest: 120,
  find: findPersons,
});

function* findPersons(text: string, context: RecognizerContext): Generator<Finding> {
  const words = nameWords(text);
  const signatures = signatureLines(text);
  const announcing = new Set(context.language?.hints?.PERSON?.map((word) => word.toLowerCase()));
  for (const run of nameRuns(text, words)) {
    const evidence = [evidenceAround({ text, words, run, signatures, announcing }), evidenceWithin(run)]
      .filter((one) => one !== undefined)
      .toSorted((a, b) => b.score - a.score)[0];
    const named = evidence === undefined ? [] : run.words.slice(evidence.first, evidence.last + 1);
    const first = named[0];
    const last = named.at(-1);
    if (evidence === undefined || first === undefined || last === undefined) continue;
    const why = { rule: evidence.rule, ...(evidence.context === undefined ? {} : { context: [evidence.context] }) };
    yield { entity: "PERSON", start: first.start, end: last.end, score: evidence.score, recognizer: "any/person", why };
  }
}
