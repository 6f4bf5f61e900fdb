import { caseEndings } from "./case-endings.data.ts";

/** A shorter stem is shared by too many words. */
const shortestStem = 4;
const longestEnding = 7;

/** A word as names are compared: lower case, without marks, a doubled k, p or t as one, because Finnish doubles and undoubles them. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-jl-oq-su-z]*$/u.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("ł", "l")
    .replaceAll("ı", "i")
    .replaceAll("ς", "σ")
    .replaceAll(/(k|p|t)\1/gu, "$1");
}

/** The stems that a word may have: itself, and what is left without a known case ending. Two words with a common stem may be forms of one name. */
export function wordStems(word: string): readonly string[] {
  const known = endings();
  const stems = [word];
  for (let length = 1; length <= longestEnding && word.length - length >= shortestStem; length += 1) {
    if (known.has(foldWord(word.slice(word.length - length)))) stems.push(word.slice(0, word.length - length));
  }
  return stems;
}

let folded: ReadonlySet<string> | undefined;

/** Folded once, on first use: importing the package costs nothing. */
function endings(): ReadonlySet<string> {
  folded ??= new Set(Object.values(caseEndings).flatMap((family) => family.map(foldWord)));
  return folded;
}
