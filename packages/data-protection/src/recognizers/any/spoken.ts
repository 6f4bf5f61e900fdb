import { definePattern, type Recognizer } from "@leam/spec";
import { spellings } from "./spellings.ts";
import { atWords, digitWords, dotWords } from "./spoken-words.data.ts";

const part = "[\\p{L}\\p{N}_-]{1,30}";

/** Mail addresses in words, as in a transcript: "jane dot doe at example dot com". */
export const spokenEmail: Recognizer = definePattern({
  name: "any/spoken-email",
  entity: "EMAIL",
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])${part}(?: (?:${dotWords.join("|")}) ${part}){0,3} (?:${atWords.join("|")}) ${part}(?: (?:${dotWords.join("|")}) \\p{L}{2,12}){1,3}(?![\\p{L}\\p{N}])`,
    "gu",
  ),
  rule: "mail address in words",
  longest: 200,
  score: 0.7,
});

/** Phone numbers in words: seven digits or more, one after the other. */
export const spokenPhone: Recognizer = definePattern({
  name: "any/spoken-phone",
  entity: "PHONE",
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${spellings(digitWords)})(?:[ ,-]{1,2}(?:${digitWords.join("|")})){6,15}(?![\\p{L}\\p{N}])`,
    "gu",
  ),
  rule: "seven digits or more in words",
  longest: 160,
  score: 0.7,
});
