import { fieldNameOf } from "../../scan/tokens/field-name.ts";
import type { Scan } from "../../scan/tokens/scan.ts";
import { createWordTable, type WordMatch } from "../../scan/tokens/word-table.ts";
import { numberWords } from "./number-words.data.ts";
import { otherCodeWords } from "./other-code-words.data.ts";
import type { WordsByLanguage } from "./words-by-language.ts";

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

type Role = "word" | "short" | "after" | "other" | "number";

export function createAnnouncement({ words, shortWords = {}, wordsAfter = words }: AnnouncementWords): Announcer {
  const table = createWordTable<Role>(function* () {
    for (const word of Object.values(words).flat()) yield [word, "word"];
    for (const word of Object.values(shortWords).flat()) yield [word, "short"];
    for (const word of Object.values(wordsAfter).flat()) yield [word, "after"];
    for (const word of Object.values(otherCodeWords).flat()) yield [word, "other"];
    for (const word of Object.values(numberWords).flat()) yield [word, "number"];
  });
  return { read, isPossible };

  function isPossible(scan: Scan, start: number, end: number, slack = 0): boolean {
    return (
      fieldNameOf(scan, start) !== undefined ||
      table
        .within(scan, start - reach - slack, start)
        .some(({ tags }) => tags.includes("word") || tags.includes("short")) ||
      table.within(scan, end, end + reachAfter + slack).some(({ tags }) => tags.includes("after"))
    );
  }

  function read(scan: Scan, start: number, end: number): Announcement | undefined {
    const field = fieldNameOf(scan, start);
    if (field?.valueStart === start) {
      const match = table.within(scan, field.start, field.end).find(({ tags }) => tags.some(isAnnouncing));
      return match === undefined ? undefined : { word: match.word, isClose: true };
    }
    return isPossible(scan, start, end) ? (readBefore(scan, start, end) ?? readAfter(scan, end)) : undefined;
  }

  function readBefore(scan: Scan, start: number, end: number): Announcement | undefined {
    const matches = table.within(scan, sentenceStart(scan, start), start);
    const last = (role: Role): WordMatch<Role> | undefined => matches.findLast(({ tags }) => tags.includes(role));
    const word = last("word");
    const gap = word === undefined ? "" : scan.lower.slice(word.end, start);
    if (
      word !== undefined &&
      !/\d/u.test(gap.replace(issued, "")) &&
      !matches.some((match) => match.start >= word.end && match.tags.includes("other"))
    )
      return { word: word.word, isClose: isCloseGap(scan, word.end, start, matches) };
    const short = last("short");
    if (short === undefined || !isCloseGap(scan, short.end, start, matches)) return undefined;
    // "Il ne faut pas 1234567": digits alone need a sign or a word such as "no" before them.
    const isBare =
      /^\s*$/u.test(scan.lower.slice(short.end, start)) &&
      /^[\d ]+$/u.test(scan.text.slice(start, end)) &&
      !(end - start >= longBare && isFirstInLine(scan.text, short.start));
    return isBare ? undefined : { word: short.word, isClose: true };
  }

  function readAfter(scan: Scan, end: number): Announcement | undefined {
    const place = end + (beforeWordAfter.exec(scan.lower.slice(end, end + reachAfter))?.[0].length ?? 0);
    const match = table
      .within(scan, place, end + reachAfter)
      .find(({ start, tags }) => start === place && tags.includes("after"));
    return match === undefined ? undefined : { word: match.word, isClose: true };
  }
}

function isAnnouncing(role: Role): boolean {
  return role === "word" || role === "short";
}

/** Whether nothing but signs and words such as "no" stand between a word and its value. */
function isCloseGap({ lower }: Scan, from: number, until: number, matches: readonly WordMatch<Role>[]): boolean {
  let gap = "";
  let at = from;
  for (const { start, end, tags } of matches) {
    if (start < at || !tags.includes("number")) continue;
    gap += `${lower.slice(at, start)}#`;
    at = end;
  }
  return closeGap.test(gap + lower.slice(at, until));
}

/** As many digits are no amount. */
const longBare = 8;

/** Whether a word begins a line or an item of a list, as labels do: "kørekort 14821907, pas 204821907". */
function isFirstInLine(text: string, start: number): boolean {
  return /(?:^|[\n,;|(]) ?$/u.test(text.slice(Math.max(0, start - 2), start));
}

const closeGap = /^[\s:.,;#№=°º"'„“«(–-]{0,12}$/u;
const beforeWordAfter = /^[ "'»)]{0,3}(?:(?:számú|sz\.|numaralı|no'lu|nolu|seri|numbriga|märgiga|nr) ?){0,2}/u;

/** Whether a value goes on with what the value before it was announced as: "AB1234567 and AB1234568", "B-MW 1234, B-MW 1235". */
export function goesOn(text: string, previousEnd: number, start: number): boolean {
  return start - previousEnd <= 6 && /^(?:[,;/&+]| \p{L}{1,3}(?= )| [/&+])\s?$/u.test(text.slice(previousEnd, start));
}

/** A date between the word and the value: "passport issued 12.03.2019, no. …". */
const issued = /\d{1,2}[./-] ?\d{1,2}[./-] ?(?:\d{4}|\d{2})|(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** Where the sentence, the paragraph or, in a form, the line begins that a place is in, as far back as words count. A full stop after a short word ("nr.", "ausgest.") ends no sentence. */
function sentenceStart({ text }: Scan, start: number): number {
  const from = Math.max(0, start - reach);
  const lead = text.slice(from, start);
  const end = /[.!?\n]/u.test(lead)
    ? [...lead.matchAll(/\p{L}{5,30}[.!?] (?=\p{Lu})|\n\s*\n|[^:\s]\s*\n/gu)].at(-1)
    : undefined;
  return end === undefined ? from : from + end.index + end[0].length;
}
