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

const bracketed = (words: readonly string[]): string => `(?: ?[[({<] ?(?:${words.join("|")}) ?[\\])}>] ?)`;
const bracketedDot = `(?:\\.|${bracketed(dotWords)})`;

/** Mail addresses hidden from robots: "jane (at) example.com", "jane[at]example[dot]com". */
export const maskedEmail: Recognizer = definePattern({
  name: "any/masked-email",
  entity: "EMAIL",
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])${part}(?:${bracketedDot}${part}){0,3}${bracketed(["@", ...atWords])}${part}(?:${bracketedDot}${part}){0,3}${bracketedDot}\\p{L}{2,12}(?![\\p{L}\\p{N}])`,
    "giu",
  ),
  rule: "mail address with its signs as words in brackets",
  longest: 250,
  score: 0.8,
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
