import { commonWords } from "./common-words.data.ts";
import { isFormOf } from "./is-form-of.ts";
import { placeWords } from "./place-words.data.ts";
import { streetWordsBefore } from "../street-words.data.ts";
import { thingBeginnings, thingWords } from "./thing-words.data.ts";

import { remembered } from "./remembered.ts";
import { wordSet } from "./word-set.ts";

const streets = wordSet(streetWordsBefore);
const shortestBeginning = 5;
const longestBeginning = 8;

/** Whether a lower-case word says that what it stands in is an organization, a document, a street or a product. */
export const isThing: (lower: string) => boolean = remembered((lower) => {
  if (thingWords.has(lower)) return true;
  for (let length = Math.min(longestBeginning, lower.length); length >= shortestBeginning; length -= 1)
    if (thingBeginnings.has(lower.slice(0, length))) return true;
  return false;
});

/** Whether a lower-case word stands before the names of streets, which are often called after persons: "rue", "ul". */
export function isStreet(lower: string): boolean {
  return streets.has(lower) || streets.has(`${lower}.`);
}

/** Whether a lower-case word is part of the name of a place, also in a case form. */
export const isPlace: (lower: string) => boolean = remembered((lower) => {
  if (placeWords.has(lower)) return true;
  const hyphen = lower.indexOf("-");
  if (hyphen > 0) return placeWords.has(lower.slice(0, hyphen)) || placeWords.has(lower.slice(hyphen + 1));
  return isFormOf(lower, placeWords);
});

/** Whether a lower-case word is a word of a dictionary more than a name. */
export function isCommon(lower: string): boolean {
  return commonWords.has(lower);
}

/** Whether a lower-case word is no part of a person's name that no table holds. */
export const isNoName: (lower: string) => boolean = remembered(
  (lower) => isThing(lower) || isPlace(lower) || isCommon(lower) || abstract.test(lower),
);

/** Endings of nouns for actions, qualities and fields of work, in the languages of Europe; surnames seldom end so. */
const abstract =
  /.{2}(?:ului|ilor|elor|ției|ția|ție|țiile|iune|iunea|tate|tatea|tății|țional|țională|cional|zione|zioni|mento|menti|ción|ciones|sión|ção|ções|tion|tions|ment|ments|dad|dade|tat|tats|té|tés|ismo|isme|ismus|ismul|ung|ungen|heit|keit|schaft|schaften|ität|nost|nosti|ność|ości|stvo|stva|stwo|stwa|ství|ání|ení|anje|enje|anja|enja|ство|ства|ание|ення|ання|ость|ност|ността|ία|ίας|ση|σης|σεις|μός|μού|ότητα|ság|ség|sága|sége|ások|ések|ningen|else|elsen|sjon|sjonen|heten|heden|heid|ings|ness|ship|šana|šanas|ība|ības|ystė|ybė|uus|dus|lığı|liği|ları|leri|ması|mesi|azzjoni|úchán)$/u;
