import { toCyrillic, toGreek } from "./transliterate.data.ts";

/** A Latin name as a paper in another script would write it, roughly: longest letters first. Latin stays as it is. */
export function transliterate(name: string, script: string): string {
  if (script === "latin" || !/\p{Script=Latin}/u.test(name)) return name;
  const table = script === "greek" ? toGreek : toCyrillic;
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .split(/(?<=[ -])/u)
    .map((part) => capitalize(replaceLetters(part.toLowerCase(), table), part))
    .join("");
}

function replaceLetters(word: string, table: Readonly<Record<string, string>>): string {
  let written = "";
  for (let at = 0; at < word.length;) {
    const length = [3, 2, 1].find((size) => table[word.slice(at, at + size)] !== undefined) ?? 1;
    const letters = word.slice(at, at + length);
    written += table[letters] ?? (/\p{Script=Latin}/u.test(letters) ? "" : letters);
    at += length;
  }
  return written;
}

function capitalize(written: string, source: string): string {
  return /^\p{Lu}/u.test(source) ? written.slice(0, 1).toUpperCase() + written.slice(1) : written;
}
