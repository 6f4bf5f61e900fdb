import { wordStems } from "../../../scan/word-stems.ts";
import type { WordSet } from "./word-set.ts";

/** Endings that the basic form of a word has in some language, lost in other cases: "Markét-a", "Andr-is", "Γιώργ-ος", "Virta-nen". */
const nominative =
  "nen a e o i y u ė ě ā ē а е о и я й α η ο as is us ys os ias aą ius ia ие ия ας ης ος ούς ur ir r es ens".split(" ");

/** Whether a lower-case word may be a case form of one of a table. */
export function isFormOf(lower: string, words: WordSet): boolean {
  return wordStems(lower).some(
    (stem) =>
      stem.length >= 4 &&
      ((stem !== lower && words.has(stem)) || nominative.some((ending) => words.has(stem + ending))),
  );
}
