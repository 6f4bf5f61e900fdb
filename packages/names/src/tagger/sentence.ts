import { characterKinds } from "./character-kinds.ts";
import { cueOf } from "./name-lists.ts";
import { innerHyphen, longestSentence, type Tokens } from "./tokenize.ts";
import { noWord, type Word } from "./word.ts";

/** A sentence as the features read it. The arrays are used again; what counts are the first `count` places. */
export interface Sentence {
  count: number;
  /** Described are the capitalized words and what stands within two tokens of an active one; the others are `noWord`. */
  readonly words: Word[];
  /** 1 where a name may stand. All else is outside, without a look at its features. */
  readonly active: Uint8Array;
  /** First and last token of the run of capitalized words around a token; the token itself where there is none. */
  readonly runStart: Uint16Array;
  readonly runEnd: Uint16Array;
  /** All cues of the words of that run. */
  readonly runCues: Uint16Array;
  /** Most words are written in capitals, as in headings. */
  isShouted: boolean;
  /** No word begins with a capital, as in chats. */
  isSmall: boolean;
}

export function createSentence(size: number = longestSentence): Sentence {
  return {
    count: 0,
    words: [],
    active: new Uint8Array(size),
    runStart: new Uint16Array(size),
    runEnd: new Uint16Array(size),
    runCues: new Uint16Array(size),
    isShouted: false,
    isSmall: false,
  };
}

/** Gives the word at a place and sees to it that `words` of the sentence holds it. */
export type Describe = (at: number) => Word;

/** Fills in a sentence for the tokens it is made of. */
export function surveySentence(sentence: Sentence, tokens: Tokens, describe: Describe): void {
  const { count } = tokens;
  sentence.count = count;
  sentence.words.fill(noWord);
  while (sentence.words.length < count) sentence.words.push(noWord);
  sentence.isSmall = tokens.capitals === 0;
  sentence.isShouted = isShouted(tokens, describe);
  if (sentence.isSmall) markKnown(sentence, describe);
  else {
    markRuns(sentence, tokens, describe);
    markCapitalized(sentence, tokens, describe);
  }
  describeNeighbours(sentence, describe);
}

function isShouted({ count, capitals, kinds }: Tokens, describe: Describe): boolean {
  let letters = 0;
  for (let at = 0; at < count; at += 1) if ((kinds[at] ?? 0) >= characterKinds.lower) letters += 1;
  if (letters < 2 || capitals * 2 <= letters) return false;
  let shouted = 0;
  for (let at = 0; at < count; at += 1) if (isCapital(kinds, at) && describe(at).isShouted) shouted += 1;
  return shouted * 2 > letters;
}

function isCapital(kinds: Uint8Array, at: number): boolean {
  return kinds[at] === characterKinds.upper;
}

function markRuns({ runStart, runEnd, runCues }: Sentence, tokens: Tokens, describe: Describe): void {
  const { count, kinds } = tokens;
  for (let at = 0; at < count; at += 1) {
    const goesOn = at > 0 && continuesRun(tokens, at);
    const start = goesOn ? (runStart[at - 1] ?? 0) : at;
    runStart[at] = start;
    runCues[start] = (goesOn ? (runCues[start] ?? 0) : 0) | (isCapital(kinds, at) ? describe(at).cues : 0);
  }
  for (let at = count - 1; at >= 0; at -= 1) {
    runEnd[at] = at + 1 < count && runStart[at + 1] === runStart[at] ? (runEnd[at + 1] ?? at) : at;
    runCues[at] = runCues[runStart[at] ?? at] ?? 0;
  }
}

/** Whether a token belongs to the run of the one before: "J. R. Smith-Jones" is one run. */
function continuesRun(tokens: Tokens, at: number): boolean {
  const { count, kinds } = tokens;
  if (isCapital(kinds, at))
    return isCapital(kinds, at - 1) || (at > 1 && isJoint(tokens, at - 1) && isCapital(kinds, at - 2));
  return isJoint(tokens, at) && isCapital(kinds, at - 1) && at + 1 < count && isCapital(kinds, at + 1);
}

const apostrophe = 0x27;
const stop = 0x2e;

/** A hyphen within a word, an apostrophe, or the full stop of an initial. */
function isJoint(tokens: Tokens, at: number): boolean {
  const sign = tokens.checks[at];
  return sign === innerHyphen || sign === apostrophe || isStopOfInitial(tokens, at);
}

function isStopOfInitial({ checks, ends, starts }: Tokens, at: number): boolean {
  return checks[at] === stop && at > 0 && (ends[at - 1] ?? 0) - (starts[at - 1] ?? 0) === 1;
}

const common = cueOf("common");
const particle = cueOf("particle");
const announcing = cueOf("title") | cueOf("role") | cueOf("kin") | cueOf("greeting");
const exactName = 3;

/** Tokens in lower case within a name, such as "van der". */
const longestGap = 3;
const mostParticles = 3;

function markCapitalized({ active }: Sentence, tokens: Tokens, describe: Describe): void {
  const { count, kinds } = tokens;
  let last = -1;
  for (let at = 0; at < count; at += 1) {
    active[at] = 0;
    if (!isCapital(kinds, at)) {
      if (last >= 0 && last === at - 1 && isStopOfInitial(tokens, at)) active[at] = 1;
      continue;
    }
    if (isPlainlyCommon(tokens, at, describe)) continue;
    active[at] = 1;
    if (last >= 0 && at - last - 1 <= longestGap) active.fill(1, last + 1, at);
    else
      for (let before = at - 1; before >= 0 && before >= at - mostParticles; before -= 1) {
        if ((describe(before).cues & particle) === 0) break;
        active[before] = 1;
      }
    last = at;
  }
}

/** A word that texts write without meaning a name, alone among words in lower case and announced by nothing: most beginnings of sentences. */
function isPlainlyCommon(tokens: Tokens, at: number, describe: Describe): boolean {
  const { count, kinds } = tokens;
  const word = describe(at);
  if ((word.cues & common) === 0 || (word.lists & exactName) !== 0) return false;
  if (at > 0 && (isCapital(kinds, at - 1) || (describe(at - 1).cues & announcing) !== 0)) return false;
  if (at + 1 >= count) return true;
  return !isCapital(kinds, at + 1) && !(isJoint(tokens, at + 1) && at + 2 < count && isCapital(kinds, at + 2));
}

const forename = 1 | 16;

function markKnown({ active, count, runStart, runEnd, runCues }: Sentence, describe: Describe): void {
  for (let at = 0; at < count; at += 1) {
    const word = describe(at);
    active[at] = (word.smallLists & forename) === 0 ? 0 : 1;
    runStart[at] = at;
    runEnd[at] = at;
    runCues[at] = word.cues;
  }
}

function describeNeighbours({ active, count }: Sentence, describe: Describe): void {
  let described = 0;
  for (let at = 0; at < count; at += 1) {
    if (active[at] === 0) continue;
    const to = Math.min(count, at + 3);
    for (let other = Math.max(described, at - 2); other < to; other += 1) describe(other);
    described = to;
  }
}
