import { kindOf, kindOfPair, kinds } from "./character-kind.ts";

/** The words and numbers of a text: the longest runs of letters and number signs. Offsets in UTF-16 code units. The lists are longer than `count`: what follows means nothing. */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  /** Exclusive. */
  readonly ends: Int32Array;
  /** How many of a token's signs are digits 0 to 9; `manyDigits` for more. */
  readonly digits: Uint8Array;
  /** 1 where the first sign is a letter in upper case. */
  readonly capitals: Uint8Array;
  /** Indexes of the tokens that have a digit. */
  readonly numbers: readonly number[];
}

const manyDigits = 255;

/** One pass over the text, without a pattern. Typed arrays, because growing lists take most of the time otherwise. */
export function createTokens(text: string): Tokens {
  const { length } = text;
  const most = (length >> 1) + 1;
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const digits = new Uint8Array(most);
  const capitals = new Uint8Array(most);
  const numbers: number[] = [];
  let count = 0;
  let at = 0;
  while (at < length) {
    let kind = kindAt(text, at);
    if (kind === kinds.none) {
      at += 1;
      continue;
    }
    starts[count] = at;
    if (kind === kinds.upper) capitals[count] = 1;
    let ofDigits = 0;
    do {
      if (kind === kinds.digit) ofDigits += 1;
      at += 1;
      kind = at < length ? kindAt(text, at) : kinds.none;
    } while (kind !== kinds.none);
    if (ofDigits > 0) {
      numbers.push(count);
      digits[count] = Math.min(ofDigits, manyDigits);
    }
    ends[count] = at;
    count += 1;
  }
  return { count, starts, ends, digits, capitals, numbers };
}

/** Both halves of a pair have its kind. */
function kindAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const kind = kindOf(unit);
  if (kind !== kinds.half) return kind;
  return kindOfPair(text, unit >= 0xdc_00 && index > 0 ? index - 1 : index);
}

/** Index of the first token that begins at or after an offset. */
export function tokenAt({ starts, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
