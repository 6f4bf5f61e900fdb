import { knownFirstName } from "./known-first-name.ts";
import type { NameEvidence } from "./evidence-within.ts";
import type { NameRun } from "./name-runs.ts";
import { isNoName } from "./word-kinds.ts";

/** A run, and why it is a name, if anything says so. */
export interface Candidate {
  readonly run: NameRun;
  readonly evidence: NameEvidence | undefined;
}

/** "and" in the languages of Europe, and a comma before it. */
const and =
  /^(?:,? (?:and|und|et|y|e|i|en|og|och|ja|un|ir|a|in|si|și|dhe|ve|u|agus|is|és|an|και|и|і|й|та|te|oraz|mot|gegen|contre|contra|versus|vs\.?|proti|protiv|împotriva lui|proti) (?:[smzсз] |med |mit |with |avec |con |cu |me |dem |der |den |de |la |el |o |a |η |ο |τον |την |la |til |für |for |pour |para |per )?|\/| ?& )$/u;
const listed = /^(?:, |; |\n)$/u;

/** What nothing else announces, but stands in a row with a name: "Jarmila K. i Tomáš", "Present: A. Weber, Soukaina Rachidi, …". */
export function namesBeside(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const named = [...candidates];
  for (const [index, candidate] of named.entries()) named[index] = joined(text, named[index - 1], candidate);
  for (let index = named.length - 2; index >= 0; index -= 1) {
    const candidate = named[index];
    if (candidate !== undefined) named[index] = joined(text, named[index + 1], candidate);
  }
  return named;
}

function joined(text: string, neighbour: Candidate | undefined, candidate: Candidate): Candidate {
  if (neighbour?.evidence === undefined || candidate.evidence !== undefined) return candidate;
  const [left, right] =
    neighbour.run.start < candidate.run.start ? [neighbour.run, candidate.run] : [candidate.run, neighbour.run];
  const between = right.start - left.end > 20 ? "" : text.slice(left.end, right.start);
  const isPair = and.test(between);
  if ((!isPair && !listed.test(between)) || !mayBeName(candidate.run, isPair)) return candidate;
  // A chain of guesses leads away from persons: what stands beside a name that only its form told must have two words, and leads no further.
  if (neighbour.evidence.score < (candidate.run.words.length > 1 ? 0.6 : 0.7)) return candidate;
  const last = candidate.run.words.length - 1;
  return { run: candidate.run, evidence: { score: 0.55, rule: "name beside a name", first: 0, last } };
}

/** A single word behind a comma is more often where somebody lives. */
function mayBeName({ words, opensSentence }: NameRun, isPair: boolean): boolean {
  if (opensSentence || words.some(({ text, lower }) => isOther(text, lower))) return false;
  return (
    words.length > 1 || (isPair && (words[0]?.text.length ?? 0) > 2) || knownFirstName(words[0]?.lower ?? "") !== ""
  );
}

function isOther(text: string, lower: string): boolean {
  return isNoName(lower) || (text.length > 1 && text === text.toUpperCase());
}
