import type { Scan } from "../../scan/tokens/scan.ts";
import { plainLetters } from "../../scan/tokens/plain-letters.ts";
import { createWordTable, type WordMatch } from "../../scan/tokens/word-table.ts";
import { messageWords, numberWords, otherNumberWords, phoneWords } from "./phone-words.data.ts";

type Kind = "phone" | "number" | "other";

const words = createWordTable<Kind>(function* () {
  for (const word of alsoPlain(Object.values(phoneWords).join(","))) yield [word, "phone"];
  for (const word of alsoPlain(`${numberWords},${messageWords}`)) yield [word, "number"];
  for (const word of otherNumberWords.split(",")) yield [word, "other"];
});

const shortestPlain = 4;

/** The words of a list, and how they look in a hurry. */
function* alsoPlain(list: string): Generator<string> {
  for (const word of list.split(",")) {
    yield word;
    // Short words are other words without their marks: Swedish "nå" is "na".
    const plain = word.length < shortestPlain ? word : plainLetters(word);
    if (plain !== word) yield plain;
  }
}

/** "s. 611 2425", "p. 44 123 45 67": sími, puhelin. */
const mark = /(?<![\p{L}.])[sp][.:] ?$/u;
/** Between a word and its number stand at most signs, "no." and the like, and endings after a hyphen. A word for a number is a "#" here. */
const ownGap = /^(?:[\s:#.,=№°(-]|(?<!\p{L})(?:no|nr|n|nro|br|č|čj|бр|is|ist|er|je|est|es|è|id)(?!\p{L})){0,6}$/u;

/** What the text before a number says of it: that it is a phone number, a number of some kind, one of something else, or nothing. */
export interface PhoneAnnouncement {
  readonly kind: Kind | "none";
  readonly word?: string;
}

/** @param from Where the text begins that counts. @param start Where the number begins. */
export function phoneAnnouncement(
  scan: Scan,
  from: number,
  start: number,
  hints: readonly string[],
): PhoneAnnouncement {
  const matches = words.within(scan, from, start);
  const last = (kind: Kind): WordMatch<Kind> | undefined => matches.findLast(({ tags }) => tags.includes(kind));
  const other = matches.find((match) => match.tags.includes("other") && isRightBefore(scan, match, start, matches));
  if (other !== undefined) return { kind: "other", word: other.word };
  const word =
    last("phone")?.word ??
    mark.exec(scan.text.slice(Math.max(from, start - 4), start))?.[0] ??
    hints.find((hint) => scan.lower.slice(from, start).includes(hint.toLowerCase()));
  if (word !== undefined) return { kind: "phone", word };
  const lastOther = last("other");
  // A number that follows the word has it for itself.
  if (lastOther !== undefined && !/\d{5}/u.test(scan.text.slice(lastOther.end, start))) return { kind: "other" };
  const number = matches.findLast(
    ({ tags, start: at }) => tags.includes("number") && at >= (lastOther?.end ?? 0),
  )?.word;
  return number === undefined ? { kind: "none" } : { kind: "number", word: number };
}

function isRightBefore(
  { lower }: Scan,
  { end }: WordMatch<Kind>,
  start: number,
  matches: readonly WordMatch<Kind>[],
): boolean {
  let gap = "";
  let at = end;
  for (const match of matches) {
    if (match.start < at || !match.tags.includes("number")) continue;
    gap += `${lower.slice(at, match.start)}#`;
    at = match.end;
  }
  return ownGap.test(gap + lower.slice(at, start));
}
