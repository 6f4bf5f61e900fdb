import type { Model } from "./model.ts";
import { tagCount } from "./tags.ts";

/** Adds the weights of a feature, in units of the model's scale, to the sums of a token's tags, which begin at `offset`. */
export type AddWeights = (feature: number, sums: Int32Array, offset: number) => void;

/** Reads a model's weights by feature. The present bits of 32 buckets and the rows before them make the way to a row two look-ups. */
export function weightsOf({ bucketBits, present, rows }: Model): AddWeights {
  const bits = wordsOf(present);
  const rowsBefore = runningCounts(bits);
  const shift = 32 - bucketBits;

  return (feature, sums, offset) => {
    const bucket = feature >>> shift;
    const block = bits[bucket >>> 5] ?? 0;
    const bit = bucket & 31;
    if (((block >>> bit) & 1) === 0) return;
    const earlier = bit === 0 ? 0 : countBits(block << (32 - bit));
    const row = ((rowsBefore[bucket >>> 5] ?? 0) + earlier) * tagCount;
    for (let tag = 0; tag < tagCount; tag += 1) sums[offset + tag] = (sums[offset + tag] ?? 0) + (rows[row + tag] ?? 0);
  };
}

/** The bytes as 32-bit numbers, little-endian. */
function wordsOf(bytes: Uint8Array): Int32Array {
  // Not `slice`: that of a Buffer copies nothing.
  const copy = new Uint8Array(bytes);
  if (isLittleEndian()) return new Int32Array(copy.buffer);
  const view = new DataView(copy.buffer);
  return Int32Array.from({ length: bytes.length / 4 }, (_, at) => view.getInt32(at * 4, true));
}

function isLittleEndian(): boolean {
  return new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
}

/** How many ones the numbers before each have. */
function runningCounts(numbers: Int32Array): Int32Array {
  const counts = new Int32Array(numbers.length);
  let seen = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    counts[at] = seen;
    seen += countBits(numbers[at] ?? 0);
  }
  return counts;
}

/** Number of ones of a 32-bit number, by halves. */
function countBits(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
