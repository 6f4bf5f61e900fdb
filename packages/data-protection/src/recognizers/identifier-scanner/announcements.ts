import type { Scan } from "../../scan/tokens/scan.ts";
import { fieldNameOf } from "../../scan/tokens/field-name.ts";
import { tokenAt } from "../../scan/tokens/tokens.ts";
import type { Candidate } from "./candidates.ts";
import type { WordTable } from "../../scan/tokens/word-table.ts";

/** How far before and after a number an announcing word counts, in UTF-16 code units; a number of common form that nothing checks needs its label right before it. */
const before = 60;
const beforeUnchecked = 35;
const after = 60;
/** Between the label of something else and a number that it names, at most: "faktura č. 2024110387". */
const ownLabel = 12;
/** The tag of such labels among those of the rows. */
export const otherLabel = -1;
/** Where another number follows, the words between the two belong to that one. */
const afterBeforeNumber = 25;

export interface Announcements {
  /** The rows that words before and behind a candidate announce. */
  rows(candidate: Candidate): { readonly before: readonly number[]; readonly behind: readonly number[] };
  /** The word that announces a candidate as a value of a row. @param reachesFar False: only a label right before it counts. */
  of(row: number, candidate: Candidate, reachesFar: boolean): string | undefined;
}

/** Reads the words around a candidate once, whatever rows ask for them, and each word of the text once. */
export function createAnnouncements(scan: Scan, hints: WordTable<number>, rowCount: number): Announcements {
  const lead = createMemory(rowCount);
  const behind = createMemory(rowCount);
  const announced = { before: lead.announced, behind: behind.announced };
  return { rows, of };

  function rows(candidate: Candidate): ReturnType<Announcements["rows"]> {
    read(candidate);
    return announced;
  }

  function of(row: number, candidate: Candidate, reachesFar: boolean): string | undefined {
    read(candidate);
    const place = lead.places[row] ?? -1;
    if (place >= candidate.start - (reachesFar ? before : beforeUnchecked) && place >= 0)
      return reachesFar || isNearest(place, candidate.start) ? lead.words[row] : undefined;
    return reachesFar && (behind.places[row] ?? -1) >= 0 ? behind.words[row] : undefined;
  }

  /** Digits between a label and a number are another number, which has the label; two of a kind may share it. */
  function isNearest(place: number, start: number): boolean {
    const gap = scan.text.slice(place, start).match(/\d+/gu);
    return gap === null || gap.every((digits) => digits.length >= 5);
  }

  function read({ token, start, end }: Candidate): void {
    if (lead.place !== start) readLead(token, start);
    if (behind.place !== end) readBehind(token, end);
  }

  function readLead(token: number, start: number): void {
    lead.forget(start);
    const { starts } = scan.tokens;
    const field = fieldNameOf(scan, start);
    const from = Math.max(start - before, field?.valueStart ?? 0);
    for (let at = token - 1; at >= 0 && (starts[at] ?? 0) >= from; at -= 1) {
      if (isOtherLabel(at, start)) return;
      remember(lead, at, start);
    }
    if (field === undefined) return;
    for (let at = tokenAt(scan.tokens, field.start); (starts[at] ?? Infinity) < field.end; at += 1)
      for (const { word, tags, end } of hints.at(scan, at)) if (end <= field.end) lead.remember(tags, start - 1, word);
  }

  function readBehind(first: number, end: number): void {
    behind.forget(end);
    // What follows in a table or in JSON belongs to the next field.
    if (fieldNameOf(scan, scan.tokens.starts[first] ?? end) !== undefined) return;
    const until = endOfRest(scan.text, end);
    const { starts, count } = scan.tokens;
    for (let at = first + 1; at < count && (starts[at] ?? 0) < until; at += 1)
      if ((starts[at] ?? 0) >= end) remember(behind, at, until);
  }

  /** Whether a number has a label of its own, between which and the number is no other number; words that are a row's hints as well are no such label. */
  function isOtherLabel(token: number, start: number): boolean {
    const matches = hints.at(scan, token);
    const label = matches.find(({ tags }) => tags.includes(otherLabel));
    if (label === undefined || label.end > start || start - label.end > ownLabel) return false;
    return (
      matches.every(({ tags }) => tags.every((tag) => tag === otherLabel)) && !hasDigit(scan.text, label.end, start)
    );
  }

  function remember(memory: Memory, token: number, until: number): void {
    for (const { word, tags, end } of hints.at(scan, token))
      if (end <= until) memory.remember(tags, scan.tokens.starts[token] ?? 0, word);
  }
}

function hasDigit(text: string, from: number, until: number): boolean {
  for (let at = from; at < until; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) return true;
  }
  return false;
}

/** The next number has a word of its own, and so has the next sentence. */
function endOfRest(text: string, end: number): number {
  const most = Math.min(text.length, end + after);
  let at = end;
  while (at < most && !isBreak(text.charCodeAt(at))) at += 1;
  const stopped = text.charCodeAt(at);
  if (at === most || !(stopped === 59 || (stopped >= 48 && stopped <= 57))) return at;
  const near = Math.min(at, end + afterBeforeNumber);
  const comma = text.slice(end, near).indexOf(",");
  return comma >= 0 ? end + comma : near;
}

/** A digit or one of .;!? and the line break. */
function isBreak(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || unit === 46 || unit === 59 || unit === 33 || unit === 63 || unit === 10;
}

interface Memory {
  place: number;
  readonly announced: readonly number[];
  /** By row: where its nearest announcing word begins; -1 for none. */
  readonly places: Int32Array;
  readonly words: readonly string[];
  forget(place: number): void;
  remember(rows: readonly number[], place: number, word: string): void;
}

function createMemory(rowCount: number): Memory {
  const announced: number[] = [];
  const words: string[] = [];
  const places = new Int32Array(rowCount).fill(-1);
  const memory: Memory = {
    place: -1,
    announced,
    places,
    words,
    forget(place) {
      for (const row of announced) places[row] = -1;
      announced.length = 0;
      memory.place = place;
    },
    remember(rows, place, word) {
      for (const row of rows) {
        if (row === otherLabel) continue;
        if (places[row] === -1) announced.push(row);
        if (place < (places[row] ?? -1)) continue;
        places[row] = place;
        words[row] = word;
      }
    },
  };
  return memory;
}
