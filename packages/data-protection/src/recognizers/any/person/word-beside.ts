import { isLetterAt, wordEnd } from "./name-words.ts";

/** A word beside a name, and what stands between. */
export interface Beside {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** How far away it may be, and how long. */
const reach = 6;
const longest = 40;

/** The word before a position. */
export function wordBefore(text: string, position: number): Beside | undefined {
  let end = position;
  while (end > 0 && position - end < reach && !isLetterAt(text, end - 1)) end -= 1;
  let start = end;
  while (start > 0 && end - start < longest && isPart(text, start - 1)) start -= 1;
  return beside(text, start, end);
}

/** The word after a position. */
export function wordAfter(text: string, position: number): Beside | undefined {
  let start = position;
  while (start < text.length && start - position < reach && !isLetterAt(text, start)) start += 1;
  return beside(text, start, Math.min(wordEnd(text, start), start + longest));
}

/** A letter, or the hyphen, full stop or apostrophe inside "ž.ms." or "d-na": one that stands between two letters. */
function isPart(text: string, at: number): boolean {
  if (isLetterAt(text, at)) return true;
  const sign = text.charCodeAt(at);
  return (sign === 0x2d || sign === 0x2e || sign === 0x27) && isLetterAt(text, at - 1) && isLetterAt(text, at + 1);
}

function beside(text: string, start: number, end: number): Beside | undefined {
  if (start >= end || !isLetterAt(text, start)) return undefined;
  const own = text.slice(start, end);
  return { text: own, lower: own.toLowerCase(), start, end };
}

/** One letter is a title only in lower case ("p. Nowak", "κ. Παππάς"), but for the French "M. Lefebvre", which is a person's name in every other reading, too. */
export function isInitialOnly({ text, lower }: Beside): boolean {
  return text.length === 1 && text !== lower && text !== "M";
}
