import type { Tokens } from "./tokens.ts";
import { createOnce, type Scan } from "./scan.ts";

/** Starts of the tokens that have a digit, and of up to some tokens before each. Ascending, each once. */
export function* numberStarts({ tokens }: Scan, tokensBefore = 0): Generator<number> {
  let next = 0;
  for (const number of tokens.numbers) {
    for (let token = Math.max(next, number - tokensBefore); token <= number; token += 1)
      yield tokens.starts[token] ?? 0;
    next = number + 1;
  }
}

/** Keys, digests and addresses of wallets are at least this long. */
const shortestKey = 14;

const keyStarts = createOnce<readonly number[]>();

/** Starts of tokens that go on without a space as long as keys do. */
export function longStarts(scan: Scan): readonly number[] {
  return scan.once(keyStarts, () => {
    const { text, tokens } = scan;
    const found: number[] = [];
    for (let token = 0; token < tokens.count; token += 1) {
      const enough = (tokens.starts[token] ?? 0) + shortestKey;
      if (joinedEnd(text, tokens, token, enough) >= enough) found.push(enough - shortestKey);
    }
    return found;
  });
}

/** Where a token and those that a single sign joins to it end, as far as it matters. */
function joinedEnd(text: string, { starts, ends, count }: Tokens, first: number, enough: number): number {
  let token = first;
  let end = ends[token] ?? 0;
  while (end < enough && token + 1 < count && starts[token + 1] === end + 1 && text.charCodeAt(end) > 32) {
    token += 1;
    end = ends[token] ?? 0;
  }
  return end;
}

/** Every place of a sign. */
export function* placesOf({ text }: Scan, sign: string): Generator<number> {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) yield at;
}

/** For every place of a sign: where the run of tokens and given signs around it begins, as far back as some signs. Ascending. */
export function* runStarts(
  scan: Scan,
  sign: string,
  isPart: (unit: number) => boolean,
  farthest: number,
): Generator<number> {
  let last = -1;
  for (const place of placesOf(scan, sign)) {
    let start = place;
    while (start > 0 && place - start < farthest && isPart(scan.text.charCodeAt(start - 1))) start -= 1;
    if (start > last) yield start;
    last = Math.max(last, start);
  }
}

/** Starts of the tokens with a digit behind which so many digits follow, in tokens of digits alone that stand close together. */
export function* digitRunStarts({ tokens }: Scan, least: number, widestGap: number): Generator<number> {
  for (const first of tokens.numbers) {
    let digits = 0;
    for (let token = first; token < tokens.count && digits < least; token += 1) {
      const start = tokens.starts[token] ?? 0;
      if (token > first && start - (tokens.ends[token - 1] ?? 0) > widestGap) break;
      const ofDigits = tokens.digits[token] ?? 0;
      digits += ofDigits;
      if (ofDigits < (tokens.ends[token] ?? 0) - start) break;
    }
    if (digits >= least) yield tokens.starts[first] ?? 0;
  }
}
