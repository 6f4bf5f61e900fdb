import { cyrillicNames, greekNames, latinNames, type ScriptNames } from "./names.data.ts";

/** The table for the script of most of the text's letters. Scripts without a table get Latin names. */
export function scriptNames(text: string): ScriptNames {
  if (/\p{Script=Cyrillic}/u.test(text)) return cyrillicNames;
  return /\p{Script=Greek}/u.test(text) ? greekNames : latinNames;
}
