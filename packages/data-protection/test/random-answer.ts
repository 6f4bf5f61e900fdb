import type { Pseudonym } from "../src/operators/pseudonymize.ts";
import type { Random } from "./random.ts";

/** An answer with tags, and the same with the values that they stand for. */
export interface RandomAnswer {
  readonly sent: string;
  readonly restored: string;
}

/** Pairs of halves, combining marks, joined emoji, signs of right-to-left scripts, and what looks like a tag or a part of one. */
const persons: readonly (readonly [id: string, value: string])[] = [
  ["k7f3", "Anna Weber"],
  ["k7f3bd24", "𝒪la 𝔅erg"],
  ["q8w4", "Zoe\u0301 Nu\u0308n\u0303ez"],
  ["b2m9", "👩‍👩‍👧 José"],
  ["x3t5", "مريم بن علي"],
  ["v6c7", "Γιάννης"],
  ["h4n2", "[PERSON_k7"],
  ["z9r8", "한글 이름"],
];
export const answerPseudonyms: readonly Pseudonym[] = persons.map(([id, text]) => ({
  code: `P_${id}`,
  text,
  kind: "text",
}));

const words: readonly string[] = [
  "a",
  "Dear",
  "P",
  "p_",
  "привет",
  "Ωδή",
  "שלום",
  "سلام",
  "日本",
  "ก็",
  "e\u0301\u0323",
  "𝒪",
  "👍🏽",
  "\uD835",
  "\uDC00",
  "[",
  "]",
  "[[",
  "[P",
  "[P_k7",
  "P_k",
  ")",
  "{",
  "«",
  "&",
  "&#9",
  "\\",
  "_",
  "-",
  ":",
  "'",
  "*",
  "12",
  "\n",
];

/** Tags stand in square brackets between words of which none goes on to a tag; up to `most` tags. */
export function randomAnswer(random: Random, most: number): RandomAnswer {
  let [sent, restored] = ["", ""];
  const add = (text: string, value: string = text): void => {
    sent += text;
    restored += value;
  };
  for (let left = 1 + random.below(most); left > 0; left--) {
    for (let count = random.below(4); count > 0; count--)
      add(random.pick(words, "") + (random.below(2) > 0 ? " " : ""));
    // What stands before a tag must not be read with it: "&#9[" and "\[" would be.
    add(random.pick([" ", ". ", "«", "é"], " "));
    const [id, value] = random.pick(persons, ["", ""]);
    add(`[P_${id}]`, value);
    add(random.pick(["", "", "s", "'s", "lle", " ", "!", "]", "𝒪"], ""));
  }
  return { sent, restored };
}
