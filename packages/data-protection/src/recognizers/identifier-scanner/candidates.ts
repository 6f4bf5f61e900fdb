import { fieldNameOf } from "../../scan/tokens/field-name.ts";
import type { Scan } from "../../scan/tokens/scan.ts";
import { signature } from "./form-signatures.ts";

/** A stretch that may be a number. */
export interface Candidate {
  /** Index of the token with which it begins. */
  readonly token: number;
  readonly start: number;
  readonly end: number;
  /** How many digits and letters it has, as {@link signature} writes it. */
  readonly signature: number;
  /** Whether it is nothing but digits. */
  readonly isBare: boolean;
  /** Whether it is nothing but digits and spaces. */
  readonly isPlain: boolean;
}

/** No written form of a number is longer, in UTF-16 code units. */
export const longestNumber = 40;

/** Letters that stand apart before the digits: "AB 12 34 56 C", "RSS MRA 85T10 A562S". */
const longestPrefix = 8;
const prefixTokens = 2;
/** Signs between two parts of a number: " / ". */
const widestGap = 3;

/** The tokens at which a number may begin: those with digits, and short words just before them. */
export function* numberStarts(scan: Scan): Generator<number> {
  const { text, tokens } = scan;
  let done = -1;
  for (const number of tokens.numbers) {
    let first = number;
    while (first - 1 > done && number - first < prefixTokens && isPrefix(first - 1)) first -= 1;
    for (let token = first; token <= number; token += 1) if (!goesOnBefore(token)) yield token;
    done = number;
  }

  function isPrefix(token: number): boolean {
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    const next = tokens.starts[token + 1] ?? 0;
    return tokens.digits[token] === 0 && end - start <= longestPrefix && next - end <= widestGap;
  }

  /** A digit behind a separator makes it part of something longer: a decimal, a date, an order number. */
  function goesOnBefore(token: number): boolean {
    const start = tokens.starts[token] ?? 0;
    const sign = text.charCodeAt(start - 1);
    if (sign === plus) return true;
    if (!isJoining(sign) || !isDigit(text.charCodeAt(start - 2))) return false;
    return sign !== comma || ((tokens.digits[token - 1] ?? 0) <= mostBeforeComma && !startsCell(scan, start));
  }
}

/** The stretches that begin with a token and may be a number, the longest first. @param isKnown Whether any row has such digits and letters. */
export function candidatesAt(scan: Scan, first: number, isKnown: (signature: number) => boolean): readonly Candidate[] {
  const { text, tokens } = scan;
  const start = tokens.starts[first] ?? 0;
  const found: Candidate[] = [];
  let digits = 0;
  let letters = 0;
  let isPlain = true;
  for (let token = first; token < tokens.count; token += 1) {
    const begin = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    const gap = token === first ? 1 : begin - (tokens.ends[token - 1] ?? 0);
    if (end - start > longestNumber || gap > widestGap) break;
    isPlain &&= gap === 1 && (token === first || text.charCodeAt(begin - 1) === 32);
    const ofDigits = tokens.digits[token] ?? 0;
    digits += ofDigits;
    letters += end - begin - ofDigits;
    if (letters >= 64) break;
    const of = signature(digits, letters);
    if (ofDigits === 0 && digits === 0) continue;
    if (!isKnown(of) || goesOnBehind(scan, start, end)) continue;
    const isBare = letters === 0 && token === first;
    found.push({ token: first, start, end, signature: of, isBare, isPlain: isPlain && letters === 0 });
    // The filler of base64 is no letter and belongs to the number.
    if (text.charCodeAt(end) === 61)
      found.push({ token: first, start, end: end + 1, signature: of, isBare: false, isPlain: false });
  }
  return found.length > 1 ? found.reverse() : found;
}

/** A comma with more digits before or behind it than a number in groups has stands between the cells of a table. */
const comma = 44;
const mostBeforeComma = 3;

/** Before a number with a country's calling code. */
const plus = 43;

function goesOnBehind(scan: Scan, start: number, end: number): boolean {
  const { text } = scan;
  const sign = text.charCodeAt(end);
  if (!isJoining(sign) || !isDigit(text.charCodeAt(end + 1))) return false;
  return sign !== comma || !(/^\d{4}/.test(text.slice(end + 1, end + 5)) || startsCell(scan, start));
}

function startsCell(scan: Scan, start: number): boolean {
  return fieldNameOf(scan, start)?.valueStart === start;
}

/** One of .,/- */
function isJoining(unit: number): boolean {
  return unit >= 44 && unit <= 47;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
