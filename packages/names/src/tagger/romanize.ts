import { cyrillicToLatin, greekToLatin, plainLatin } from "./romanize.data.ts";

/** A word in lower-case Latin letters with their diacritics, so far as its script is known. */
export function romanize(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  const composed = lower.normalize("NFC");
  if (/\p{Script=Cyrillic}/u.test(composed)) return replaceLetters(composed, cyrillicToLatin);
  if (/\p{Script=Greek}/u.test(composed)) return replaceLetters(withoutMarks(composed), greekToLatin);
  return composed;
}

/** A romanized word without diacritics: "müller" and "muller" are one. */
export function foldDiacritics(romanized: string): string {
  if (/^[a-z]*$/.test(romanized)) return romanized;
  return replaceLetters(withoutMarks(romanized), plainLatin);
}

function withoutMarks(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "");
}

function replaceLetters(text: string, table: Readonly<Record<string, string>>): string {
  let replaced = "";
  for (const letter of text) replaced += table[letter] ?? letter;
  return replaced;
}
