import { defineRecognizer, type Finding, type Recognizer } from "@leam/spec";
import { type Announcement, createAnnouncement, goesOn } from "../documents/announcement.ts";
import { platePattern } from "./plate-pattern.ts";
import { plateWords, vehicleWords } from "./plate-words.data.ts";

/** Upper-case letters and digits in up to five groups: what may hold a plate. */
const run = /(?<![\p{L}\p{N}_/@+#-]|\d[.,])[\p{Lu}\d]{1,9}(?:[ ·-]{1,2}[\p{Lu}\d]{1,7}(?![\p{Ll}\d])){0,4}/gu;
const plate = new RegExp(
  `${platePattern()}(?![\\p{L}\\p{N}]|[.,/:-][\\p{Lu}\\d]| \\d{2}| ?(?:[€$£%]|eur|EUR|kr|kW|ccm|kg|km)(?!\\p{L}))`,
  "uy",
);
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
export const licencePlate: Recognizer = defineRecognizer({
  name: "any/licence-plate",
  entity: "LICENCE_PLATE",
  longest: 16,
  find: findPlates,
});

function* findPlates(text: string): Generator<Finding> {
  let previous: (Announcement & { readonly end: number }) | undefined;
  for (const match of text.matchAll(run)) {
    if (!/\d/u.test(match[0]) || match[0].length < 4) continue;
    for (const group of match[0].matchAll(groupStart)) {
      const start = match.index + group.index + group[0].length;
      const written = plateAt(text, start);
      if (written === undefined) continue;
      const end = start + written.length;
      const isShort = written.replaceAll(/[ ·-]/gu, "").length < shortest;
      const announcement: Announcement | undefined =
        previous !== undefined && goesOn(text, previous.end, start)
          ? previous
          : (announcedPlate(text, start, end) ?? (isShort ? undefined : vehicle(text, start, end)));
      if (announcement === undefined || (isShort && !announcement.isClose)) break;
      previous = { ...announcement, end };
      const why = { rule: "form of a licence plate", context: [announcement.word] };
      yield { entity: "LICENCE_PLATE", start, end, score: 0.85, recognizer: "any/licence-plate", why };
      break;
    }
  }
}

function plateAt(text: string, start: number): string | undefined {
  plate.lastIndex = start;
  const written = plate.exec(text)?.[0];
  return written === undefined || tooPlain.test(written) || !/\d/u.test(written) ? undefined : written;
}
