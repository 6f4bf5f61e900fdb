import type { Finding, Recognizer, Span } from "@leam/spec";
import { defineScanning } from "../../scan/scanning-recognizer.ts";
import { kindOf, kinds } from "../../scan/tokens/character-kind.ts";
import type { Scan } from "../../scan/tokens/scan.ts";
import { type Announcement, createAnnouncement, goesOn } from "../documents/announcement.ts";
import { platePattern } from "./plate-pattern.ts";
import { plateWords, vehicleWords } from "./plate-words.data.ts";

/** Upper-case letters and digits in up to five groups: what may hold a plate. */
const run = /(?<![\p{L}\p{N}_/@+#-]|\d[.,])[\p{Lu}\d]{1,9}(?:[ ·-]{1,2}[\p{Lu}\d]{1,7}(?![\p{Ll}\d])){0,4}/uy;
const mostGroups = 5;
const longestPlate = 16;
const groupStart = /(?:^|[ ·])(?=[\p{Lu}\d])/gu;
/** Forms of phones, dates, models and Dutch postcodes that stand after a word for a car by chance. */
const tooPlain = /^(?:\d{4} ?\p{Lu}{2}|\d{2} ?\d{2} ?\d{2}|\p{Lu}\d{1,3}|\p{Lu}{1,3}[ -]?\d)$/u;

/** Shorter plates need a word for a plate at once before them: "SL 91" and "C71 EV" are models of cars. */
const shortest = 6;

const announcedPlate = createAnnouncement({ words: plateWords });
const vehicle = createAnnouncement({ words: {}, shortWords: vehicleWords, wordsAfter: vehicleWords });

/**
 * Licence plates of 41 countries, where a word announces a plate in the sentence ("Kennzeichen", "rejestracja") or names a vehicle just before ("vůz 4A2 7719").
 * Forms and sources: plate-forms.data.ts. Fictitious example: "Kennzeichen HH-KW 4471".
 */
export const licencePlate: Recognizer = defineScanning({
  name: "any/licence-plate",
  entity: "LICENCE_PLATE",
  longest: longestPlate,
  scan: findPlates,
});

function* findPlates(scan: Scan): Generator<Finding> {
  const { text } = scan;
  let previous: (Announcement & { readonly end: number }) | undefined;
  for (const { start: runStart, end: runEnd } of plateRuns(scan)) {
    for (const group of text.slice(runStart, runEnd).matchAll(groupStart)) {
      const start = runStart + group.index + group[0].length;
      const written = plateAt(text, start);
      if (written === undefined) continue;
      const end = start + written.length;
      const isShort = written.replaceAll(/[ ·-]/gu, "").length < shortest;
      const announcement: Announcement | undefined =
        previous !== undefined && goesOn(text, previous.end, start)
          ? previous
          : (announcedPlate.read(scan, start, end) ?? (isShort ? undefined : vehicle.read(scan, start, end)));
      if (announcement === undefined || (isShort && !announcement.isClose)) break;
      previous = { ...announcement, end };
      const why = { rule: "form of a licence plate", context: [announcement.word] };
      yield { entity: "LICENCE_PLATE", start, end, score: 0.85, recognizer: "any/licence-plate", why };
      break;
    }
  }
}

/** Runs with a digit that a word may announce, in order, without overlap. */
function* plateRuns(scan: Scan): Generator<Span> {
  const { text, tokens } = scan;
  let free = 0;
  for (const number of tokens.numbers) {
    const start = tokens.starts[number] ?? 0;
    const end = tokens.ends[number] ?? 0;
    if (start < free || !hasLetters(number) || !mayBeAnnounced(scan, start, end)) continue;
    for (let token = firstGroup(number); token <= number; token += 1) {
      const from = tokens.starts[token] ?? 0;
      run.lastIndex = from;
      const length = from < free ? 0 : (run.exec(text)?.[0].length ?? 0);
      if (length === 0 || from + length <= start) continue;
      free = from + length;
      if (length >= 4) yield { start: from, end: free };
      break;
    }
  }

  /** Letters in upper case stand in the group or beside it: what costs least is asked first. */
  function hasLetters(number: number): boolean {
    for (let token = Math.max(0, number - 1); token <= number + 1 && token < tokens.count; token += 1) {
      const last = kindOf(text.charCodeAt((tokens.ends[token] ?? 0) - 1));
      if (
        token === number
          ? (tokens.digits[token] ?? 0) < (tokens.ends[token] ?? 0) - (tokens.starts[token] ?? 0)
          : last === kinds.upper
      )
        return true;
    }
    return false;
  }

  /** The token with which a run of groups may begin that has this one. */
  function firstGroup(number: number): number {
    let first = number;
    while (
      number - first < mostGroups - 1 &&
      first > 0 &&
      (tokens.starts[first] ?? 0) - (tokens.ends[first - 1] ?? 0) <= 2 &&
      (tokens.ends[first - 1] ?? 0) > free
    )
      first -= 1;
    return first;
  }
}

/** Around what may be five groups: a word may announce any of them. */
function mayBeAnnounced(scan: Scan, start: number, end: number): boolean {
  return (
    announcedPlate.isPossible(scan, start, end, longestPlate) || vehicle.isPossible(scan, start, end, longestPlate)
  );
}

let compiled: RegExp | undefined;

function plate(): RegExp {
  compiled ??= new RegExp(
    `${platePattern()}(?![\\p{L}\\p{N}]|[.,/:-][\\p{Lu}\\d]| \\d{2}| ?(?:[€$£%]|eur|EUR|kr|kW|ccm|kg|km)(?!\\p{L}))`,
    "uy",
  );
  return compiled;
}

function plateAt(text: string, start: number): string | undefined {
  const form = plate();
  form.lastIndex = start;
  const written = form.exec(text)?.[0];
  return written === undefined || tooPlain.test(written) || !/\d/u.test(written) ? undefined : written;
}
