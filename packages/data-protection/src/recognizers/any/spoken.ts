import type { Recognizer } from "@leam/spec";
import { defineScanning } from "../../scan/scanning-recognizer.ts";
import { longestMasked, maskedEmails } from "./masked-email.ts";
import { spokenEmails } from "./spoken-email.ts";
import { spokenPhones } from "./spoken-phone.ts";
import { aggressiveVocabulary, type SpokenVocabulary, usualVocabulary } from "./spoken-vocabulary.ts";

const [email, masked, phone] = recognizersOf("", usualVocabulary);
export const spokenEmail: Recognizer = email;
export const maskedEmail: Recognizer = masked;
export const spokenPhone: Recognizer = phone;

/** The same for 33 languages, with everyday words and mixed spellings among theirs: for texts that hide something. */
export const hiddenInWords: readonly Recognizer[] = recognizersOf("-aggressive", aggressiveVocabulary);

function recognizersOf(suffix: string, words: () => SpokenVocabulary): readonly [Recognizer, Recognizer, Recognizer] {
  const names = ["any/spoken-email", "any/masked-email", "any/spoken-phone"].map((name) => `${name}${suffix}`);
  const [emailName = "", maskedName = "", phoneName = ""] = names;
  return [
    defineScanning({
      name: emailName,
      entity: "EMAIL",
      longest: 300,
      scan: (scan) => spokenEmails(scan, words(), emailName),
    }),
    defineScanning({
      name: maskedName,
      entity: "EMAIL",
      longest: longestMasked,
      scan: (scan) => maskedEmails(scan, words(), maskedName),
    }),
    defineScanning({
      name: phoneName,
      entity: "PHONE",
      longest: 200,
      scan: (scan) => spokenPhones(scan, words(), phoneName),
    }),
  ];
}
