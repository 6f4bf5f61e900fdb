/**
 * A word as people type it in a hurry, without the marks on its letters: "rodné číslo" is "rodne cislo".
 * Latin and Greek alone: in Cyrillic "й" is a letter of its own. A word without marks is given back as it is.
 */
export function plainLetters(word: string): string {
  let isPlain = true;
  for (let at = 0; at < word.length && isPlain; at += 1) isPlain = word.charCodeAt(at) < 0x80;
  if (isPlain || cyrillic.test(word)) return word;
  return word
    .normalize("NFD")
    .replaceAll(marks, "")
    .replaceAll(stroked, (letter) => withoutStroke[letter] ?? letter);
}

const cyrillic = /[\u0400-\u04FF]/;
const marks = /[\u0300-\u036F]/g;
const stroked = /[łđħıøæß]/g;

/** Letters whose mark Unicode does not take apart. */
const withoutStroke: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ħ: "h",
  ı: "i",
  ø: "o",
  æ: "ae",
  ß: "ss",
};
