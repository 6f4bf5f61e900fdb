import { monthNames } from "../months.data.ts";
import { greetings, labels } from "./announcements.data.ts";
import { commonWords } from "./common-words.data.ts";
import { knownFirstName } from "./known-first-name.ts";
import { isCapitalAt, type NameWord, nameWords } from "./name-words.ts";
import { notNames, streetEnding } from "./not-names.data.ts";
import { opensSentence } from "./opens-sentence.ts";
import { remembered } from "./remembered.ts";
import { roles } from "./roles.data.ts";
import { thingWords } from "./thing-words.data.ts";
import { titles } from "./titles.data.ts";
import { wordSet } from "./word-set.ts";
import { wordSurnames } from "./word-surnames.data.ts";
import { isInitialOnly, wordBefore } from "./word-beside.ts";
import { isWrapped } from "./wrapped-lines.ts";

/** Capitalized words, one after the other, that may be a name; particles stand only between them. */
export interface NameRun {
  /** No particles: they are what stands between the words. */
  readonly words: readonly NameWord[];
  readonly start: number;
  readonly end: number;
  /** True where a sentence or a line begins with it: its first word may be any word. */
  readonly opensSentence: boolean;
}

const particles = wordSet(
  "von vom van der den de del della delle dei degli di da do dos das du des la le les ter ten 't zu zum zur af av op y e i ní ó mac mc nic uí του της ibn bin bint al el und",
);
/** "Isern i Drou", "Ramón y Cajal", "Costa e Silva" join two surnames, and elsewhere two persons. */
const conjunctions = wordSet("y e i und");
const months = wordSet(...Object.values(monthNames));
/** A longer run of capitals is a heading. */
const longestRun = 6;
const longestName = 3;
const longestJoint = 14;

let lastText: string | undefined;
let lastRuns: readonly NameRun[] = [];

/** The runs of a text, in order. The last text's are kept while the running code goes on: several rules ask for them. */
export function nameRuns(text: string): readonly NameRun[] {
  if (text !== lastText) {
    if (lastText === undefined) queueMicrotask(forget);
    lastRuns = [...readRuns(text)];
    lastText = text;
  }
  return lastRuns;
}

/** Nothing of a text outlives its call. */
function forget(): void {
  lastText = undefined;
  lastRuns = [];
}

function* readRuns(text: string): Generator<NameRun> {
  let run: NameWord[] = [];
  for (const word of nameWords(text)) {
    const previous = run.at(-1);
    const isJoined = previous !== undefined && joins(text, run, word);
    if (!isJoined && run.length > 0) {
      yield* close(text, run);
      run = [];
    }
    if (isNameWord(text, word, isJoined ? previous : undefined)) run.push(word);
    else if (run.length > 0) {
      yield* close(text, run);
      run = [];
    }
  }
  if (run.length > 0) yield* close(text, run);
}

function* close(text: string, run: readonly NameWord[]): Generator<NameRun> {
  const [opening, next] = run;
  // "M. Dupont" is a title and a name.
  const isTitled = opening?.isInitial === true && next?.isInitial === false && titles.has(opening.text.toLowerCase());
  const kept = withoutThing(text, isTitled ? run.slice(1) : run);
  const first = kept[0];
  if (first === undefined || kept.every((word) => word.isInitial || isParticle(word))) return;
  if (kept.length > longestRun) yield* shortRuns(kept);
  else yield toRun(kept, opensSentence(text, first.start));
}

function toRun(words: readonly NameWord[], opens: boolean): NameRun {
  return { words, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, opensSentence: opens };
}

/** A heading or a list of names in capitals: what begins with a first name of the tables stays. */
function* shortRuns(run: readonly NameWord[]): Generator<NameRun> {
  const starts = [...run.keys()].filter((index) => knownFirstName(run[index]?.lower ?? "") === "exact");
  for (const [place, index] of starts.entries())
    yield toRun(run.slice(index, Math.min(index + longestName, starts[place + 1] ?? run.length)), false);
}

/** "Anna von der Sparkasse" is Anna; "Sparkasse Köln" and "Johan de Wittstraat" are nobody. */
function withoutThing(text: string, run: readonly NameWord[]): readonly NameWord[] {
  if (run.some(({ lower }) => streetEnding.test(lower))) return [];
  const thing = run.findIndex(({ lower }) => thingWords.has(lower));
  if (thing < 0) return run;
  const joint = run.findIndex((_, index) => index > 0 && index <= thing && isSpelledOut(text, run, index));
  return joint > 0 ? run.slice(0, joint) : [];
}

/** Whether a particle, and not only a space, stands before a word of a run. */
export function isSpelledOut(text: string, words: readonly NameWord[], index: number): boolean {
  const word = words[index];
  const previous = words[index - 1];
  return word !== undefined && previous !== undefined && text.slice(previous.end, word.start).trim() !== "";
}

function isNameWord(text: string, word: NameWord, previous: NameWord | undefined): boolean {
  const { lower, isInitial } = word;
  if (isInitial) return true;
  if (word.text.length === 1) return word.text === "Ó" && previous !== undefined;
  if (isParticle(word) && (previous !== undefined || isBehindTitle(text, word.start))) return true;
  if (titles.has(lower)) return false;
  const isFirstName = knownFirstName(lower) === "exact";
  const isTitledSurname = (commonWords.has(lower) || wordSurnames.has(lower)) && isTitled(text, word);
  if (months.has(lower) && !isTitledSurname)
    return isFirstName && !/^\.? ?\d/u.test(text.slice(word.end, word.end + 3));
  if (
    isWord(lower) &&
    !isSurname(previous) &&
    !(isFirstName && beginsName(text, word, previous)) &&
    !isLabelled(text, word) &&
    !isTitledSurname
  )
    return false;
  if (word.text !== lower && word.text === word.text.toUpperCase())
    return word.text.length > 3 && !/^[IVXLCDM]+$/u.test(word.text);
  return !/\p{Ll}\p{Lu}/u.test(word.text) || /^(?:Mc|Mac|De|Di|Du|Fitz|Le|La|Van)\p{Lu}/u.test(word.text);
}

/** A surname that is also a word: "Thomas Mann". */
function isSurname(previous: NameWord | undefined): boolean {
  return previous !== undefined && knownFirstName(previous.lower) === "exact";
}

/** A first name that is also a word, inside a name or before another part of it: "Ona Liūtaitė", in Polish "she". */
function beginsName(text: string, { lower, start, end }: NameWord, previous: NameWord | undefined): boolean {
  if (previous !== undefined) return true;
  return text[end] === " " && isCapitalAt(text, end + 1) && !titles.has(lower) && !opensSentence(text, start);
}

/** "mevrouw Van den Eertwegh", "signora Dal Corso": only there a name begins with a particle. */
function isBehindTitle(text: string, start: number): boolean {
  return titles.has(wordBefore(text, start)?.lower ?? "");
}

/** What a form calls a name is one: "Fornavn: Thit", in Irish "fell". */
function isLabelled(text: string, { start, lower }: NameWord): boolean {
  if (text.charAt(start - 1) !== " " || text.charAt(start - 2) !== ":" || titles.has(lower)) return false;
  return labels.has(wordBefore(text, start)?.lower ?? "");
}

/** A surname that is also a word, behind a title with a capital: "Frau Keller", "Mr. Young". */
function isTitled(text: string, { start }: NameWord): boolean {
  const before = text.charAt(start - 1) === " " ? wordBefore(text, start) : undefined;
  if (before === undefined || before.text === before.lower || isInitialOnly(before)) return false;
  return titles.has(before.lower) && /^\.? $/u.test(text.slice(before.end, start));
}

const isWord = remembered(
  (lower) =>
    notNames.has(lower) || titles.has(lower) || greetings.has(lower) || roles.has(lower) || commonWords.has(lower),
);

/** Also with a capital, as in "De Santis" or "Mac Cárthaigh". */
function isParticle({ lower }: NameWord): boolean {
  return particles.has(lower);
}

/** Whether a word goes on with a run: nothing but a space, a wrapped line, particles or the full stop of an initial stands between. */
function joins(text: string, run: readonly NameWord[], word: NameWord): boolean {
  const previous = run.at(-1);
  if (previous === undefined || word.start - previous.end > longestJoint) return false;
  const between = text.slice(previous.end, word.start);
  if (between === " ") return true;
  if (between === "") return previous.isInitial;
  if (between.startsWith(" ") && between.endsWith(" ")) {
    const joint = between.trim().split(" ");
    return (
      joint.every((one) => particles.has(one)) && (!conjunctions.has(joint[0] ?? "") || joinsSurnames(text, run, word))
    );
  }
  return /^ ?\n ?$/u.test(between) && isWrapped(text, previous.end);
}

/** One surname, not the first name of somebody else: "Jan Kowalski i Anna", "Odeta Palić i Imer Sadiku". */
function joinsSurnames(text: string, run: readonly NameWord[], { lower, end }: NameWord): boolean {
  const goesOn = text[end] === " " && isCapitalAt(text, end + 1);
  return run.length === 2 && !goesOn && knownFirstName(lower) === "" && knownFirstName(run[1]?.lower ?? "") !== "exact";
}
