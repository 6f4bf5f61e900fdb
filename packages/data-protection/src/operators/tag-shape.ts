import type { EntityType } from "@leam/spec";

/*
 * A tag is `[PERSON_k7f3]`: a type in capitals and an id. The id has no vowels, so that it never is a word, and none of 0, 1, l, i, o, y,
 * so that nobody misreads it. It ends with a digit, so that letters behind it are never a part of it: what follows is the ending of a word.
 * Further spellings of one value carry a number: `[IBAN_k7f3-2]`. Without its brackets it is called a code.
 */
export const idLetters: string = "bcdfghjkmnpqrstvwxz";
export const idDigits: string = "23456789";
export const idCharacters: string = idLetters + idDigits;

/** The fewest characters of an id. */
export const shortestId = 4;

const code = `[A-Z][A-Z0-9_]{0,40}_[${idLetters}][${idCharacters}]{3,31}(?:-[1-9][0-9]{0,5})?`;

/** Longest text that {@link tagShape} matches, in UTF-16 code units. */
export const longestTag = 90;

/** Whatever looks like a tag, in any case: groups are the type. */
export const tagShape: RegExp = new RegExp(`\\[(?=([A-Z][A-Z0-9_]{0,40})_)${code}\\]`, "giu");

/** The name of a type as tags spell it. */
export function tagType(entity: EntityType): string {
  const plain = entity
    .toUpperCase()
    .replaceAll(/[^A-Z0-9_]/gu, "_")
    .slice(0, 40);
  return /^[A-Z]/u.test(plain) ? plain : `T_${plain}`.slice(0, 40);
}
