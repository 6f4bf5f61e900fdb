import type { Recognizer } from "@leam/spec";
import { announcedCode } from "./announced-code.ts";
import { passportChecks } from "./document-checks.ts";
import { passportWords, shortPassportWords } from "./passport-words.data.ts";

/**
 * Numbers of passports, identity cards and residence permits, after a word that announces them in a language of Europe.
 * Source of the forms: Council of the EU, PRADO register. Fictitious example: "Reisepass Nr. C01X00T47".
 */
export const passportOrIdCard: Recognizer = announcedCode({
  name: "any/passport-or-id-card",
  entity: "PASSPORT_OR_ID_CARD",
  rule: "number after a word for a passport or an identity card",
  longest: 12,
  words: passportWords,
  shortWords: shortPassportWords,
  checks: passportChecks,
});
