import type { Scan } from "../../scan/tokens/scan.ts";
import type { Candidate } from "./read-row.ts";
import type { HintIndex } from "./hint-index.ts";

/** How far before and after a number an announcing word counts, in UTF-16 code units; a number of common form that nothing checks needs its label right before it. */
const before = 60;
const beforeUnchecked = 35;
const after = 60;
/** Where another number follows, the words between the two belong to that one. */
const afterBeforeNumber = 25;

export interface Announcements {
  /** The word that announces a candidate as a value of a row. @param reachesFar False: only a label right before it counts. */
  of(row: number, candidate: Candidate, reachesFar: boolean): string | undefined;
}

/** Reads the words around a candidate once, whatever rows ask for them. */
export function createAnnouncements(scan: Scan, hints: HintIndex, rows: number): Announcements {
  const lead = createMemory(rows);
  const behind = createMemory(rows);
  return { of };

  function of(row: number, candidate: Candidate, reachesFar: boolean): string | undefined {
    const { start, end } = candidate;
    if (lead.place !== start) readLead(candidate);
    const place = lead.places[row] ?? -1;
    if (place >= 0 && place >= start - (reachesFar ? before : beforeUnchecked)) return lead.words[row];
    if (!reachesFar) return undefined;
    if (behind.place !== end) readBehind(candidate);
    return (behind.places[row] ?? -1) >= 0 ? behind.words[row] : undefined;
  }

  function readLead({ token, start }: Candidate): void {
    lead.forget(start);
    const from = start - before;
    const { starts } = scan.tokens;
    for (let at = token - 1; at >= 0 && (starts[at] ?? 0) >= from; at -= 1) {
      const place = starts[at] ?? 0;
      hints.at(scan.lower, scan.tokens, at, start, (hint) => lead.remember(hint.rows, place, hint.words));
    }
  }

  function readBehind({ token, end }: Candidate): void {
    behind.forget(end);
    const until = endOfRest(scan.text, end);
    const { starts, count } = scan.tokens;
    for (let at = token + 1; at < count && (starts[at] ?? 0) < until; at += 1) {
      const place = starts[at] ?? 0;
      if (place < end) continue;
      hints.at(scan.lower, scan.tokens, at, until, (hint) => behind.remember(hint.rows, place, hint.words));
    }
  }
}

/** The next number has a word of its own, and so has the next sentence. */
function endOfRest(text: string, end: number): number {
  const most = Math.min(text.length, end + after);
  let at = end;
  while (at < most && !isBreak(text.charCodeAt(at))) at += 1;
  const stopped = text.charCodeAt(at);
  if (at === most || !(stopped === 59 || (stopped >= 48 && stopped <= 57))) return at;
  const comma = text.indexOf(",", end);
  const near = Math.min(at, end + afterBeforeNumber);
  return comma >= end && comma < near ? comma : near;
}

/** A digit or one of .;!? and the line break. */
function isBreak(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || unit === 46 || unit === 59 || unit === 33 || unit === 63 || unit === 10;
}

interface Memory {
  place: number;
  /** By row: where its nearest announcing word begins; -1 for none. */
  readonly places: Int32Array;
  readonly words: string[];
  forget(place: number): void;
  remember(rows: readonly number[], place: number, word: string): void;
}

function createMemory(rows: number): Memory {
  const announced: number[] = [];
  const memory: Memory = {
    place: -1,
    places: new Int32Array(rows).fill(-1),
    words: [],
    forget(place) {
      for (const row of announced) memory.places[row] = -1;
      announced.length = 0;
      memory.place = place;
    },
    remember(ofRows, place, word) {
      for (const row of ofRows) {
        if (place < (memory.places[row] ?? -1)) continue;
        memory.places[row] = place;
        memory.words[row] = word;
        announced.push(row);
      }
    },
  };
  return memory;
}
