import { escaped, replacer } from "./replacer.ts";

/** Characters that mean the same to a reader and differ only by keyboard or editor. */
const unified: Readonly<Record<string, string>> = {
  // Apostrophes and single quotes
  "\u2018": "'",
  "\u2019": "'",
  "\u201A": "'",
  "\u201B": "'",
  "\u02BC": "'",
  "\u02B9": "'",
  "\u2032": "'",
  "\u2039": "'",
  "\u203A": "'",
  "\u00B4": "'",
  "\u0060": "'",
  // Double quotes
  "\u201C": '"',
  "\u201D": '"',
  "\u201E": '"',
  "\u201F": '"',
  "\u2033": '"',
  "\u00AB": '"',
  "\u00BB": '"',
  // Spaces that do not break
  "\u00A0": " ",
  "\u2007": " ",
  "\u202F": " ",
  // Soft hyphen, zero-width space, word joiner, byte order mark
  "\u00AD": "",
  "\u200B": "",
  "\u2060": "",
  "\uFEFF": "",
};
const unify = replacer(unified);

/**
 * NFC three times: some characters become an apostrophe only by it (U+1FEF), and both dropping a zero-width character
 * and a language's own replacement can bring a letter and its mark together. The result does not change when normalized again.
 */
export function createNormalizer(replacements: Readonly<Record<string, string>> = {}): (text: string) => string {
  const replace = letterReplacer(replacements);
  return (text) => replace(unify(text.normalize("NFC")).normalize("NFC")).normalize("NFC");
}

/** Exchanges letters, and drops the marks behind one that it carries already: behind "ș", NFC would turn a cedilla into the letter's own again. */
function letterReplacer(table: Readonly<Record<string, string>>): (text: string) => string {
  const letters = Object.keys(table).map(escaped);
  if (letters.length === 0) return (text) => text;
  const pattern = new RegExp(`(${letters.join("|")})(\\p{M}*)`, "gu");
  return (text) =>
    text.replace(pattern, (_, letter: string, marks: string) => {
      const own = letter.normalize("NFD").replaceAll(/\P{M}/gu, "");
      return (table[letter] ?? letter) + Array.from(marks, (mark) => (own.includes(mark) ? "" : mark)).join("");
    });
}
