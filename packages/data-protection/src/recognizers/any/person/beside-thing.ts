import type { NameRun } from "./name-runs.ts";
import { placeStarts } from "./place-words.data.ts";
import { type Beside, wordAfter, wordBefore } from "./word-beside.ts";
import { isStreet, isThing } from "./word-kinds.ts";

/** How far behind a name the legal form of a company may stand: "Bjarni og synir ehf." */
const reach = 26;
const shortWord = 3;

/** Whether something around a run says that it is called after a person, or is none: quotation marks, a number, the word for a company before or behind it. */
export function isBesideThing(text: string, { start, end }: NameRun): boolean {
  if (/[„“«"#@/&+]/u.test(text.charAt(start - 1)) || /^(?:[”»/&+]| ?[&+]| \d|-\p{L})/u.test(text.slice(end, end + 3)))
    return true;
  const before = wordBefore(text, start);
  if (before !== undefined && /^\.? $/u.test(text.slice(before.end, start)) && isPartOfThing(before)) return true;
  const after = wordAfter(text, end);
  if (after === undefined || text.slice(end, after.start) !== " ") return false;
  return isThingBeside(after) || hasLegalForm(text, after.end);
}

/** "place Victor-Hugo", "Pjazza San Ġorġ". */
function isPartOfThing(word: Beside): boolean {
  return isThingBeside(word) || isStreet(word.lower) || (word.text !== word.lower && placeStarts.has(word.lower));
}

/** Short words are legal forms only in capitals: "AG" is none in lower case. */
function isThingBeside({ text, lower }: Beside): boolean {
  return (text.length > shortWord || text !== lower) && isThing(lower);
}

function hasLegalForm(text: string, from: number): boolean {
  const rest = /^(?: [\p{L}&]+\.?){1,3}/u.exec(text.slice(from, from + reach))?.[0] ?? "";
  return rest.split(" ").some((word) => legalForms.test(word));
}

/** Those that are no word otherwise. */
const legalForms =
  /^(?:GmbH|AG|KG|Ltd|Inc|LLC|Oy|Oyj|AB|ApS|hf|ehf|OÜ|SIA|UAB|Kft|Zrt|Bt|Nyrt|d\.?o\.?o|s\.?r\.?o|S\.?A|S\.?L|S\.?r\.?l|BV|NV|ООД|ЕООД|ТОВ|ΑΕ|Α\.?Ε|Teo|Teoranta|shpk|A\.?Ş)\.?$/u;
