import type { Identification, LanguageIdentifier } from "@leam/spec";
import type { IdentifiableLanguage } from "../segment/language-description.ts";
import { evidenceTable, type EvidenceTable } from "./evidence-table.ts";
import { sample } from "./sample.ts";
import { createScriptCounter, type ScriptCount } from "./script-letters.ts";
import { tokens } from "./tokens.ts";

/** Below this the answer is `und`. */
const leastConfidence = 0.5;
/** The words of a text are not independent of one another: evidence counts for less than its sum. */
const independence = 0.5;
const fewestLetters = 2;
/** A script decides when it has at least this share of the letters. */
const leastScriptShare = 0.5;

const unclear: Identification = Object.freeze({ tag: "und", confidence: 0, candidates: Object.freeze([]) });

/**
 * An identifier for the given languages and no others: by script, then by stop words, characteristic letters and the
 * trigrams of the languages' own words, against the chance that the text is in a language not given.
 * Confidences are shares of one whole; what is missing to 1 is that chance. Tables are made on the first call.
 * @throws {LeamError} INVALID_PLUGIN for a script that Unicode does not have.
 */
export function createIdentifier(languages: readonly IdentifiableLanguage[]): LanguageIdentifier {
  const countScripts = createScriptCounter(languages.flatMap((language) => language.scripts));
  const tables = new Map<string, EvidenceTable>();
  return (text) => {
    const part = sample(text);
    const script = mainScript(countScripts(part));
    if (script === undefined) return unclear;
    const table =
      tables.get(script) ?? evidenceTable(languages.filter((language) => language.scripts.includes(script)));
    tables.set(script, table);
    return decide(table, tokens(part));
  };
}

function mainScript({ letters, byScript }: ScriptCount): string | undefined {
  if (letters < fewestLetters) return undefined;
  const [script, count] = [...byScript].reduce((best, next) => (next[1] > best[1] ? next : best), ["", 0]);
  return count >= letters * leastScriptShare ? script : undefined;
}

function decide(table: EvidenceTable, words: readonly string[]): Identification {
  const { scores, elsewhere } = table.score(words);
  const best = Math.max(elsewhere, ...scores);
  const odds = scores.map((score) => Math.exp((score - best) * independence));
  const whole = odds.reduce((sum, value) => sum + value, Math.exp((elsewhere - best) * independence));
  const candidates = table.tags
    .map((tag, at) => ({ tag, confidence: (odds[at] ?? 0) / whole }))
    .filter(({ confidence }) => confidence >= 0.001)
    .toSorted((a, b) => b.confidence - a.confidence);
  const [first] = candidates;
  if (first === undefined || first.confidence < leastConfidence) return { ...unclear, candidates };
  return { tag: first.tag, confidence: first.confidence, candidates };
}
