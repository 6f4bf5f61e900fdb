import { wordStems } from "../../../scan/word-stems.ts";
import type { WordSet } from "./word-set.ts";

/** Endings that the basic form of a word has in some language, lost in other cases: "Markét-a", "Andr-is", "Γιώργ-ος", "Virta-nen". */
const latin = "a e o i y u as is us ys es os ir ur r ė ě ā ē aą ias ius ia nen ens".split(" ");
const cyrillic = "а я о и й е ия ие".split(" ");
const greek = "ς ης ας ος η α ο ούς".split(" ");
const shortestStem = 4;

/** Whether a lower-case word may be a case form of one of a table. */
export function isFormOf(lower: string, words: WordSet): boolean {
  if (lower.length < shortestStem || !words.mayShareStem(lower)) return false;
  const script = lower.charCodeAt(0);
  const endings = script < 0x370 ? latin : script < 0x400 ? greek : cyrillic;
  return wordStems(lower).some(
    (stem) => (stem !== lower && words.has(stem)) || endings.some((ending) => words.has(stem + ending)),
  );
}
