import type { Scan } from "../../scan/tokens/scan.ts";
import { createWordFilter } from "../../scan/tokens/word-filter.ts";
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

export interface Announcer {
  /** Which word announces a stretch of text, if one does: before it in its sentence ("Reisepass Nr. …"), or at once after it ("… numaralı pasaport"). */
  read(scan: Scan, start: number, end: number): Announcement | undefined;
  /** False where none can: asked first, because hardly any number is announced and this costs next to nothing. @param slack How much earlier the stretch may begin and later it may end. */
  isPossible(scan: Scan, start: number, end: number, slack?: number): boolean;
}

export function createAnnouncement(options: AnnouncementWords): Announcer {
  const { words, shortWords, wordsAfter = words } = options;
  const ofAll = (...tables: readonly WordsByLanguage[]): string[] =>
    tables.flatMap((table) => Object.values(table).flat());
  const mayStandBefore = createWordFilter(() => ofAll(words, shortWords ?? {}));
  const mayStandAfter = createWordFilter(() => ofAll(wordsAfter));
  let patterns: AnnouncementPatterns | undefined;
  return { read, isPossible };

  function isPossible(scan: Scan, start: number, end: number, slack = 0): boolean {
    return mayStandBefore(scan, start - reach - slack, start) || mayStandAfter(scan, end, end + reachAfter + slack);
  }

  function read(scan: Scan, start: number, end: number): Announcement | undefined {
    const hasBefore = mayStandBefore(scan, start - reach, start);
    if (!hasBefore && !mayStandAfter(scan, end, end + reachAfter)) return undefined;
    patterns ??= compile(words, shortWords, wordsAfter);
    const before = hasBefore ? readBefore(patterns, scan, start, end) : undefined;
    if (before !== undefined) return before;
    const behind = patterns.after.exec(scan.lower.slice(end, end + reachAfter))?.[1];
    return behind === undefined ? undefined : { word: behind, isClose: true };
  }
}

interface AnnouncementPatterns {
  readonly all: RegExp;
  readonly short: RegExp | undefined;
  readonly after: RegExp;
  readonly otherCode: RegExp;
  readonly closeGap: RegExp;
}

function compile(
  words: WordsByLanguage,
  shortWords: WordsByLanguage | undefined,
  wordsAfter: WordsByLanguage,
): AnnouncementPatterns {
  const signs = String.raw`[\s:.,;#№=°º"'„“«(–-]{0,4}`;
  return {
    all: new RegExp(wordsPattern(words), "gu"),
    short: shortWords === undefined ? undefined : new RegExp(wordsPattern(shortWords), "gu"),
    after: new RegExp(
      `^[ "'»)]{0,3}(?:(?:számú|sz\\.|numaralı|no'lu|nolu|seri|numbriga|märgiga|nr) ?){0,2}(${wordsPattern(wordsAfter)})`,
      "u",
    ),
    otherCode: new RegExp(wordsPattern(otherCodeWords), "u"),
    closeGap: new RegExp(`^(?:${signs}(?:${wordsPattern(numberWords)})?){0,3}${signs}$`, "u"),
  };
}

function readBefore(
  { all, short, otherCode, closeGap }: AnnouncementPatterns,
  scan: Scan,
  start: number,
  end: number,
): Announcement | undefined {
  const lead = sentenceBefore(scan, start);
  const before = lastMatch(all, lead);
  const gap = before === undefined ? "" : lead.slice(before.index + before[0].length);
  if (before !== undefined && !/\d/u.test(gap.replace(issued, "")) && !otherCode.test(gap))
    return { word: before[0], isClose: closeGap.test(gap) };
  const near = short === undefined ? undefined : lastMatch(short, lead);
  const nearGap = near === undefined ? "" : lead.slice(near.index + near[0].length);
  // "Il ne faut pas 1234567": digits alone need a sign or a word such as "no" before them.
  const isBare = /^\s*$/u.test(nearGap) && /^[\d ]+$/u.test(scan.text.slice(start, end));
  return near !== undefined && !isBare && closeGap.test(nearGap) ? { word: near[0], isClose: true } : undefined;
}

/** Whether a value goes on with what the value before it was announced as: "AB1234567 and AB1234568", "B-MW 1234, B-MW 1235". */
export function goesOn(text: string, previousEnd: number, start: number): boolean {
  return start - previousEnd <= 6 && /^(?:[,;/&+]| \p{L}{1,3}(?= )| [/&+])\s?$/u.test(text.slice(previousEnd, start));
}

/** A date between the word and the value: "passport issued 12.03.2019, no. …". */
const issued = /\d{1,2}[./-] ?\d{1,2}[./-] ?(?:\d{4}|\d{2})|(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** The text before a place in lower case, back to the end of the last sentence, paragraph or, in a form, line. A full stop after a short word ("nr.", "ausgest.") ends no sentence. */
function sentenceBefore({ text, lower }: Scan, start: number): string {
  const from = Math.max(0, start - reach);
  const lead = text.slice(from, start);
  // What the window's edge cuts is left out: its rest may read like another word.
  const cut = /\p{L}/u.test(text.charAt(from - 1)) ? (/^\p{L}+/u.exec(lead)?.[0].length ?? 0) : 0;
  const end = /[.!?\n]/u.test(lead)
    ? [...lead.matchAll(/\p{L}{5,30}[.!?] (?=\p{Lu})|\n\s*\n|[^:\s]\s*\n/gu)].at(-1)
    : undefined;
  return lower.slice(from + Math.max(cut, end === undefined ? 0 : end.index + end[0].length), start);
}

function lastMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].at(-1);
}
