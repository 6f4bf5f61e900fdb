import { knownFirstName } from "./known-first-name.ts";
import type { NameEvidence } from "./evidence-within.ts";
import type { NameRun } from "./name-runs.ts";
import type { Candidate } from "./names-beside.ts";

/** Two titles before a colon: "Surname, first name: ". */
const twoTitles = /\p{L}[\p{L}'. ]{0,20},? ?(?:\/ ?)?\p{L}[\p{L}'. ]{2,20} ?: ?$/u;
const reach = 50;
const listed: NameEvidence = { score: 0.6, rule: "surname before a first name", first: 0, last: 1 };

/** "Surname, first name: Weber, Anna" has one name: the second part joins the first. */
export function joinSurnameFirst(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const { run, evidence } = candidate;
    const next = candidates[index + 1]?.run;
    const previous = joined.at(-1)?.run;
    if (previous !== undefined && run.end <= previous.end) continue;
    const isFirst =
      next !== undefined &&
      run.words.length === 1 &&
      next.words.length === 1 &&
      text.slice(run.end, next.start) === ", " &&
      (twoTitles.test(lineBefore(text, run.start)) || isListed(text, run, next));
    if (!isFirst) joined.push(candidate);
    else {
      const words = [...run.words, ...next.words];
      joined.push({
        run: { ...run, words, end: next.end },
        evidence: { ...(evidence ?? candidates[index + 1]?.evidence ?? listed), first: 0, last: words.length - 1 },
      });
    }
  }
  return joined;
}

/** "Müller, Hans-Jürgen (Vorsitz)": alone at the beginning of a line, with a first name of the tables at the end or before a bracket. */
function isListed(text: string, surname: NameRun, { words, end }: NameRun): boolean {
  const startsLine = surname.start === 0 || text[surname.start - 1] === "\n";
  return (
    startsLine && knownFirstName(words[0]?.lower ?? "") === "exact" && /^(?: ?[(;\n]|$)/u.test(text.slice(end, end + 2))
  );
}

function lineBefore(text: string, position: number): string {
  const before = text.slice(Math.max(0, position - reach), position);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return line.includes(",") || line.includes("/") ? line : "";
}
