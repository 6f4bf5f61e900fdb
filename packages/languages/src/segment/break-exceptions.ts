import type { LanguageWords } from "./language-description.ts";
import { escaped } from "./replacer.ts";
import { phrasesOf } from "./word-list.ts";

/** Stands where `Intl.Segmenter` would break; U+0001 does not occur in written text. */
export const breakMark = "\u0001";

/** Initial of a name: "Hans J.⏐Novak". Not after a lower-case word: "So do I.⏐Then". */
const initial = String.raw`(?:^|\p{Lu}[\p{L}.'-]*\.?\s+)\p{Lu}\.${breakMark}\p{Lu}`;

/** Where a sentence goes on although it looks ended, to be tested on the text around a break with the mark in it. */
export function breakExceptions(words: LanguageWords): RegExp {
  const abbreviations = phrasesOf(words.abbreviations ?? "").flatMap(withMark);
  const numbers = phrasesOf(words.numberAbbreviations ?? "").map(
    (text) => String.raw`${written(text)}${breakMark}(?=\p{N})`,
  );
  const followers = phrasesOf(words.ordinalFollowers ?? "")
    .map(escaped)
    .join("|");
  const ordinals = followers === "" ? [] : [String.raw`\p{N}{1,2}\.${breakMark}(?:${followers})(?!\p{L})`];
  const whole = [...abbreviations, ...numbers, ...ordinals].join("|");
  return new RegExp(whole === "" ? initial : String.raw`(?<![\p{L}\p{N}])(?:${whole})|${initial}`, "u");
}

/** An abbreviation of several parts may be broken after each of them: "z.⏐B." and "z. B.⏐". */
function withMark(abbreviation: string): readonly string[] {
  const parts = abbreviation.split(/(?<=\.)\s*/u).filter((part) => part !== "");
  return parts.map((_, at) => {
    const before = written(parts.slice(0, at + 1).join(" "));
    const after = parts
      .slice(at + 1)
      .map(escaped)
      .join(String.raw`\s*`);
    return `${before}${breakMark}${after}`;
  });
}

/** As a pattern: both cases of a lower-case first letter, spaces as the writer likes. */
function written(abbreviation: string): string {
  const [first = "", ...rest] = abbreviation;
  const upper = first.toUpperCase();
  const head =
    upper === first || upper.length !== first.length ? escaped(first) : `[${escaped(first)}${escaped(upper)}]`;
  return head + escaped(rest.join("")).replaceAll(" ", String.raw`\s*`);
}
