import type { Span } from "@leam/spec";
import { fieldNameOf } from "../../scan/tokens/field-name.ts";
import type { Scan } from "../../scan/tokens/scan.ts";
import { digitRunStarts } from "../../scan/tokens/starts.ts";

/** Fewer are no phone number. */
const fewestDigits = 7;
/** Signs between two groups. */
const widestGap = 3;

const form = /(?<![\p{L}\p{N}#@/_-]|\d[.:])(?:\+ ?|\(\+?|00 ?)?\d(?:[ ()./-]{0,3}\d){5,16}(?![\p{L}\p{N}]|[.:/-]\d)/uy;

/** Stretches that have the form of a phone number, in order: digits in groups, maybe with a plus sign or a bracket before them. */
export function* phoneCandidates(scan: Scan): Generator<Span> {
  const { text } = scan;
  let free = 0;
  for (const start of digitRunStarts(scan, fewestDigits, widestGap)) {
    if (start < free) continue;
    const length = lengthAt(start - lead(start)) ?? 0;
    let from = length > 0 ? start - lead(start) : start;
    const end = from + (length > 0 ? length : (lengthAt(start) ?? 0));
    if (end === from) continue;
    free = end;
    // A bracket that is not closed within the number is the sentence's.
    if (text[from] === "(" && !text.slice(from, end).includes(")")) from += 1;
    if (countDigits(text, from, end) >= fewestDigits && !isInDecimal(scan, from, end)) yield { start: from, end };
  }

  /** How much of "+", "+ ", "(" or "(+" stands before the digits. */
  function lead(start: number): number {
    const sign = text[start - 1];
    if (sign === "+") return text[start - 2] === "(" ? 2 : 1;
    if (sign === "(") return 1;
    return sign === " " && text[start - 2] === "+" ? 2 : 0;
  }

  function lengthAt(index: number): number | undefined {
    form.lastIndex = index;
    return form.exec(text)?.[0].length;
  }
}

/** "1 234 567,89" is one number, but in a row of a table the comma stands between two. */
function isInDecimal(scan: Scan, start: number, end: number): boolean {
  const { text } = scan;
  const isDecimal =
    /(?<!\d)\d{1,3},$/.test(text.slice(Math.max(0, start - 5), start)) ||
    /^,\d{1,3}(?!\d)/.test(text.slice(end, end + 5));
  return isDecimal && fieldNameOf(scan, start)?.valueStart !== start;
}

function countDigits(text: string, start: number, end: number): number {
  let digits = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) digits += 1;
  }
  return digits;
}
