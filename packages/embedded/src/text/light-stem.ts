/**
 * A stem for a folded word of any language written with letters: takes off the vowels and the few consonants in which European
 * languages inflect, one after the other, and never leaves fewer than four letters. It errs on the side of taking too little;
 * what it misses, the character trigrams catch.
 */
export function lightStem(word: string): string {
  const floor = Math.max(4, Math.ceil(word.length * 0.55));
  let end = word.length;
  while (end > floor && endings.has(word.charAt(end - 1))) end--;
  return word.slice(0, end);
}

// Latin, Greek, Cyrillic: the alphabets have look-alikes, so each has a line of its own.
const endings: ReadonlySet<string> = new Set(
  "aeiouysntmrd" + "αεηιουωσν" + "\u0430\u0435\u0438\u043e\u0443\u044b\u044e\u044f\u0439\u044a\u0442\u043c\u0445\u0432",
);
