import { monthNames } from "../months.data.ts";
import { greetings } from "./announcements.data.ts";
import { knownFirstName } from "./known-first-name.ts";
import type { NameWord } from "./name-words.ts";
import { notNames, otherThings, streetEnding } from "./not-names.data.ts";
import { roles, titles } from "./titles.data.ts";

/** Capitalized words, one after the other, that may be a name; particles stand only between them. */
export interface NameRun {
  /** Index of its first word among the words of the text. */
  readonly at: number;
  readonly words: readonly NameWord[];
  /** True where a sentence or a line begins with it: its first word may be any word. */
  readonly opensSentence: boolean;
}

const particles = new Set(
  "von vom van der den de del della delle dei degli di da do dos das du des la le les ter ten te 't zu zum zur af av op y ní ó mac mc nic uí του".split(
    " ",
  ),
);
const months = new Set(Object.values(monthNames).flatMap((names) => names.split(" ")));
/** A longer run of capitals is a heading. */
const longestRun = 6;
const longestName = 3;
/** A line of a letter that is at least this long was broken by its width, not by its writer. */
const wrapWidth = 50;

/** The runs of a text, in order. */
export function* nameRuns(text: string, words: readonly NameWord[]): Generator<NameRun> {
  let run: NameWord[] = [];
  let at = 0;
  for (const [index, word] of words.entries()) {
    const previous = words[index - 1];
    const isJoined = run.length > 0 && previous !== undefined && joins(text, previous, word);
    const isPart = isNameWord(word) || (isJoined && isCapitalizedRole(word, previous));
    if (!isJoined || (!isPart && !isParticle(word))) {
      yield* close(text, at, run);
      run = [];
    }
    if (run.length === 0) at = index;
    if (isPart || (run.length > 0 && isParticle(word))) run.push(word);
  }
  yield* close(text, at, run);
}

function* close(text: string, at: number, run: readonly NameWord[]): Generator<NameRun> {
  const last = run.findLastIndex((word) => !isParticle(word));
  const kept = withoutOrganization(run.slice(0, last + 1));
  const first = kept[0];
  if (first === undefined || kept.filter((word) => !word.isInitial && word.isCapital).length === 0) return;
  if (kept.length > longestRun) yield* shortRuns(at, kept);
  else yield { at, words: kept, opensSentence: opensSentence(text, first.start) };
}

/** A heading or a list of names in capitals: what begins with a first name of the tables stays. */
function* shortRuns(at: number, run: readonly NameWord[]): Generator<NameRun> {
  const starts = [...run.keys()].filter((index) => knownFirstName(run[index]?.lower ?? "") === "exact");
  for (const [place, index] of starts.entries()) {
    const words = run.slice(index, Math.min(index + longestName, starts[place + 1] ?? run.length));
    yield { at: at + index, words, opensSentence: false };
  }
}

/** "Anna von der Sparkasse" is Anna; "Sparkasse Köln" is nobody. */
function withoutOrganization(run: readonly NameWord[]): readonly NameWord[] {
  const organization = run.findIndex(({ lower }) => otherThings.has(lower) || streetEnding.test(lower));
  if (organization < 0) return run;
  const particle = run.slice(0, organization).findIndex((word) => !word.isCapital);
  return particle > 0 ? run.slice(0, particle) : [];
}

function isNameWord({ text, lower, isCapital, isInitial }: NameWord): boolean {
  if (!isCapital) return false;
  if (isInitial) return true;
  if (notNames.has(lower) || titles.has(lower) || roles.has(lower) || greetings.has(lower) || months.has(lower))
    return false;
  const isAcronym = text.length > 1 && text === text.toUpperCase() && (text.length <= 3 || /^[IVXLCDM]+$/u.test(text));
  const isMixed = /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|Du|Fitz|Le|La|Van)\p{Lu}/u.test(text);
  return !isAcronym && !isMixed && (text.length > 1 || text === "Ó");
}

/** A surname that is also a word for a role: "Thomas Mann". */
function isCapitalizedRole(word: NameWord, previous: NameWord): boolean {
  return word.isCapital && roles.has(word.lower) && knownFirstName(previous.lower) === "exact";
}

/** Also with a capital, as in "De Santis" or "Mac Cárthaigh": there it stands inside a run only. */
function isParticle({ lower }: NameWord): boolean {
  return particles.has(lower);
}

/** True where nothing but a space, a wrapped line or the full stop of an initial stands between two words. */
export function joins(text: string, previous: NameWord, word: NameWord): boolean {
  const between = text.slice(previous.end, word.start);
  if (between === " ") return true;
  if (previous.isInitial && between === "") return true;
  return /^ ?\n ?$/u.test(between) && isWrapped(text, previous.end);
}

function isWrapped(text: string, lineEnd: number): boolean {
  return lineEnd >= wrapWidth && !text.slice(lineEnd - wrapWidth, lineEnd).includes("\n");
}

function opensSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start).replace(/[ "„“«'(]+$/u, "");
  if (before === "" || /[.!?\n]$/u.test(before))
    return !before.endsWith("\n") || !isWrapped(text, text.lastIndexOf("\n", start - 1));
  return false;
}
