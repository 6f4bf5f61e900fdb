import { createWordFilter, type WordFilter } from "../../scan/tokens/word-filter.ts";
import { numberWords, otherNumberWords, phoneWords } from "./phone-words.data.ts";

/** Whether any word may stand in a stretch that says what a number is. */
export const maySayNumber: WordFilter = createWordFilter(() =>
  [...Object.values(phoneWords), numberWords, otherNumberWords].join(",").split(","),
);

/** "s. 611 2425", "p. 44 123 45 67": sími, puhelin. */
const mark = /(?<![\p{L}.])[sp][.:] ?$/u;

interface Patterns {
  readonly phones: RegExp;
  readonly phone: RegExp;
  readonly numbers: RegExp;
  readonly others: RegExp;
  readonly ownWord: RegExp;
}

let compiled: Patterns | undefined;

function patterns(): Patterns {
  if (compiled !== undefined) return compiled;
  const phoneWord = anyOf(Object.values(phoneWords).join(","));
  const numberWord = anyOf(numberWords);
  const otherWord = anyOf(otherNumberWords);
  compiled = {
    phones: new RegExp(phoneWord, "gu"),
    phone: new RegExp(phoneWord, "u"),
    numbers: new RegExp(numberWord, "gu"),
    others: new RegExp(otherWord, "u"),
    /** Between a word and its number stand at most signs, "no." and the like, and endings after a hyphen. */
    ownWord: new RegExp(
      `(?:${otherWord})(?:[\\s:#.,=№°(-]|${numberWord}|(?<!\\p{L})(?:no|nr|n|nro|br|č|čj|бр|is|ist|er|je|est|es|è|id)(?!\\p{L})){0,6}$`,
      "u",
    ),
  };
  return compiled;
}

/** What the text before a number says of it: that it is a phone number, a number of some kind, one of something else, or nothing. */
export interface PhoneAnnouncement {
  readonly kind: "phone" | "number" | "other" | "none";
  readonly word?: string;
}

/** @param lead The text before the number, as far as it counts. */
export function phoneAnnouncement(lead: string, hints: readonly string[]): PhoneAnnouncement {
  const { phones, numbers, others, ownWord } = patterns();
  const before = lead.toLowerCase();
  const other = ownWord.exec(before);
  if (other !== null) return { kind: "other", word: other[0] };
  const word =
    [...before.matchAll(phones)].at(-1)?.[0] ??
    mark.exec(lead)?.[0] ??
    hints.find((hint) => before.includes(hint.toLowerCase()));
  if (word !== undefined) return { kind: "phone", word };
  if (others.test(before)) return { kind: "other" };
  const number = [...before.matchAll(numbers)].at(-1)?.[0];
  return number === undefined ? { kind: "none" } : { kind: "number", word: number };
}

/** Whether a column's title says that it holds phone numbers. */
export function isPhoneTitle(cell: string): boolean {
  return patterns().phone.test(cell.toLowerCase());
}

/** Longest first: an alternation takes the first that fits. */
function anyOf(list: string): string {
  const words = [...new Set(list.split(","))]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/\*$/u, String.raw`\p{L}{0,14}`));
  return `(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`;
}
