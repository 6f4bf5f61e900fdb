import { birthWords } from "../birth-words.data.ts";
import { wordsBefore } from "../words-before.ts";
import { greetings, introductions, labels, nameFields } from "./announcements.data.ts";
import type { NameEvidence } from "./evidence-within.ts";
import { knownFirstName } from "./known-first-name.ts";
import type { NameRun } from "./name-runs.ts";
import type { NameWord } from "./name-words.ts";
import { longestSignature } from "./signature-lines.ts";
import { possessives, roles, titles } from "./titles.data.ts";

export interface Surroundings {
  readonly text: string;
  readonly words: readonly NameWord[];
  readonly run: NameRun;
  /** Where the lines begin in which the text is signed. */
  readonly signatures: ReadonlySet<number>;
  /** The language's own announcing words. */
  readonly announcing: ReadonlySet<string>;
}

/** The key of a name in JSON or a form: a bare "name" is left out there, since products and files have one too. */
const nameField = new RegExp(`(?<!\\p{L})(?:${nameFields.join("|")})["']? ?[:=] ?["']?$`, "iu");

const births = Object.values(birthWords).flat();

/** What stands around a run: a title, a role, a label, a greeting, a signature, an introduction, a birth, a mail address. The strongest that holds. */
export function evidenceAround(around: Surroundings): NameEvidence | undefined {
  const { text, run } = around;
  const last = run.words.length - 1;
  const first = run.words[0];
  const end = run.words[last]?.end ?? 0;
  if (first === undefined) return undefined;
  const whole = (score: number, rule: string, context?: string): NameEvidence => ({
    score,
    rule,
    first: 0,
    last,
    ...(context === undefined ? {} : { context }),
  });
  const line = lineBefore(text, first.start);
  if (nameField.test(line)) return whole(0.9, "field of a name");
  const announced = wordBefore(around, first.start);
  if (announced !== undefined) return whole(announced.score, announced.rule, announced.word);
  if (isGreeting(line) && /^ ?(?:[,!:.;\n]|$)/u.test(text.slice(end, end + 2)))
    return whole(0.85, "name in a greeting");
  if (isSigned(around, first.start, end)) return whole(0.9, "signature");
  if (/^"? ?<[^\s@<>]{1,64}@/u.test(text.slice(end, end + 68))) return whole(0.92, "name before a mail address");
  const introduction = introductions.find(
    (phrase) =>
      line.toLowerCase().endsWith(`${phrase} `) && !/\p{L}$/u.test(line.slice(0, line.length - phrase.length - 1)),
  );
  if (introduction !== undefined) return whole(0.85, "introduction before a name", introduction);
  const after = text.slice(end, end + 22);
  const birth =
    last > 0 && /^(?:,|\)| \(|;)/u.test(after) ? wordsBefore(after.split(/[\d.]/u, 1)[0] ?? "", births)[0] : undefined;
  return birth === undefined ? undefined : whole(0.8, "name before a birth", birth);
}

/** The title, role or label straight before a name, maybe with "my" or a comma between. */
function wordBefore(
  { text, words, run, announcing }: Surroundings,
  start: number,
): { readonly score: number; readonly rule: string; readonly word: string } | undefined {
  let index = run.at - 1;
  if (possessives.has(words[index]?.lower ?? "")) index -= 1;
  const word = words[index];
  if (word === undefined) return undefined;
  const between = text.slice(words[run.at - 1]?.end ?? 0, start).replaceAll(/[*_`]/gu, "");
  if (
    /^\.?(?: |\n| \n)?$/u.test(between) &&
    (titles.has(word.lower) || announcing.has(word.lower)) &&
    !isInitialOnly(word)
  )
    return { score: 0.92, rule: "title before a name", word: word.lower };
  if (/^ ?: ?\n?$/u.test(between) && (labels.has(word.lower) || roles.has(word.lower) || announcing.has(word.lower)))
    return { score: 0.9, rule: "label before a name", word: word.lower };
  if (!roles.has(word.lower) || !/^,?(?: |\n)$/u.test(between)) return undefined;
  const isSure = run.words.length > 1 || knownFirstName(run.words[0]?.lower ?? "") === "exact";
  return isSure ? { score: 0.8, rule: "role before a name", word: word.lower } : undefined;
}

/** One letter is a title only in lower case: "p. Nowak", "κ. Παππάς". */
function isInitialOnly(word: NameWord): boolean {
  return word.text.length === 1 && word.isCapital;
}

function isGreeting(line: string): boolean {
  const before = line.toLowerCase().match(/\p{L}[\p{L}.-]*/gu) ?? [];
  return (
    before.length > 0 &&
    before.length <= 5 &&
    before.every((word) => greetings.has(word) || titles.has(word.replace(/\.$/u, "")))
  );
}

/** A signature fills its line, but for a title or a comma. */
function isSigned({ text, signatures }: Surroundings, start: number, end: number): boolean {
  const lead = lineBefore(text, start);
  const rest = text.slice(end, end + longestSignature).split("\n", 1)[0] ?? "";
  return (
    signatures.has(start - lead.length) && /^\s*(?:\p{L}{1,6}\. ?){0,2}$/u.test(lead) && /^\s*[,.]?\s*$/u.test(rest)
  );
}

/** What stands before a position on its line, as far back as a greeting or an introduction reaches: a text may be one long line. */
function lineBefore(text: string, position: number): string {
  const before = text.slice(Math.max(0, position - longestSignature), position);
  return before.slice(before.lastIndexOf("\n") + 1);
}
