import { numberWords } from "./number-words.data.ts";
import { otherCodeWords } from "./other-code-words.data.ts";
import { type WordsByLanguage, wordsPattern } from "./words-pattern.ts";

/** How far before a value its announcing word counts, and how far behind it. */
const reach = 60;
const reachAfter = 30;

export interface AnnouncementWords {
  /** Words that announce what stands in the same sentence. */
  readonly words: WordsByLanguage;
  /** Words that announce only what follows at once, or after a word such as "no". */
  readonly shortWords?: WordsByLanguage;
  /** Words that announce what stands at once before them. Default: `words`. */
  readonly wordsAfter?: WordsByLanguage;
}

export interface Announcement {
  readonly word: string;
  /** Whether nothing but a word such as "no" and signs stand between. */
  readonly isClose: boolean;
}

/** Tells which word announces a stretch of text, if one does: before it in its sentence ("Reisepass Nr. …"), or at once after it ("… numaralı pasaport"). */
export function createAnnouncement(
  options: AnnouncementWords,
): (text: string, start: number, end: number) => Announcement | undefined {
  const { words, shortWords, wordsAfter = words } = options;
  const all = new RegExp(wordsPattern(words), "gu");
  const short = shortWords === undefined ? undefined : new RegExp(wordsPattern(shortWords), "gu");
  const after = new RegExp(
    `^[ "'»)]{0,3}(?:(?:számú|sz\\.|numaralı|no'lu|nolu|seri|numbriga|märgiga|nr) ?){0,2}(${wordsPattern(wordsAfter)})`,
    "u",
  );
  return (text, start, end) => {
    // Lower case once in place of the flag "i" in every pattern, which costs several times as much.
    const lead = sentenceBefore(text, start).toLowerCase();
    const before = lastMatch(all, lead);
    const gap = before === undefined ? "" : lead.slice(before.index + before[0].length);
    if (before !== undefined && !/\d/u.test(gap.replace(issued, "")) && !otherCode.test(gap))
      return { word: before[0], isClose: closeGap.test(gap) };
    const near = short === undefined ? undefined : lastMatch(short, lead);
    const nearGap = near === undefined ? "" : lead.slice(near.index + near[0].length);
    // "Il ne faut pas 1234567": digits alone need a sign or a word such as "no" before them.
    const isBare = /^\s*$/u.test(nearGap) && /^[\d ]+$/u.test(text.slice(start, end));
    if (near !== undefined && !isBare && closeGap.test(nearGap)) return { word: near[0], isClose: true };
    const behind = after.exec(text.slice(end, end + reachAfter).toLowerCase())?.[1];
    return behind === undefined ? undefined : { word: behind, isClose: true };
  };
}

/** Whether a value goes on with what the value before it was announced as: "AB1234567 and AB1234568", "B-MW 1234, B-MW 1235". */
export function goesOn(text: string, previousEnd: number, start: number): boolean {
  return start - previousEnd <= 6 && /^(?:[,;/&+]| \p{L}{1,3}(?= )| [/&+])\s?$/u.test(text.slice(previousEnd, start));
}

const otherCode = new RegExp(wordsPattern(otherCodeWords), "u");
const closeGap = new RegExp(
  `^(?:[\\s:.,;#№=°º"'„“«(–-]{0,4}(?:${wordsPattern(numberWords)})?){0,3}[\\s:.,;#№=°º"'„“«(–-]{0,4}$`,
  "u",
);
/** A date between the word and the value: "passport issued 12.03.2019, no. …". */
const issued = /\d{1,2}[./-] ?\d{1,2}[./-] ?(?:\d{4}|\d{2})|(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** The text before a place, back to the end of the last sentence, paragraph or, in a form, line. A full stop after a short word ("nr.", "ausgest.") ends no sentence. */
function sentenceBefore(text: string, start: number): string {
  const from = Math.max(0, start - reach);
  const lead = text.slice(from, start);
  const whole = /\p{L}/u.test(text.charAt(from - 1))
    ? lead.replace(/^\p{L}+/u, (part) => " ".repeat(part.length))
    : lead;
  if (!/[.!?\n]/u.test(whole)) return whole;
  const end = [...whole.matchAll(/\p{L}{5,30}[.!?] (?=\p{Lu})|\n\s*\n|[^:\s]\s*\n/gu)].at(-1);
  return end === undefined ? whole : whole.slice(end.index + end[0].length);
}

function lastMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].at(-1);
}
