import type { Recognizer } from "@leam/spec";
import { announcedCode } from "./announced-code.ts";
import { drivingLicenceChecks } from "./document-checks.ts";
import { drivingLicenceWords, shortDrivingLicenceWords } from "./driving-licence-words.data.ts";

/**
 * Numbers of driving licences, after a word that announces them in a language of Europe.
 * Source of the forms: Directive 2006/126/EC, field 5 of the licence; PRADO register. Fictitious example: "Führerschein-Nr. B072RRE2I55".
 */
export const drivingLicence: Recognizer = announcedCode({
  name: "any/driving-licence",
  entity: "DRIVING_LICENCE",
  rule: "number after a word for a driving licence",
  longest: 18,
  words: drivingLicenceWords,
  shortWords: shortDrivingLicenceWords,
  checks: drivingLicenceChecks,
});
