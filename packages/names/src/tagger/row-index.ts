import type { AddWeights } from "./emit.ts";
import type { Model } from "./model.ts";
import { tagCount } from "./tags.ts";

/** Reads a model's weights by feature. The present bits of 32 buckets and the rows before them make the way to a row two look-ups. */
export function weightsOf({ bucketBits, present, rows, scale }: Model): AddWeights {
  const blocks = present.length / 4;
  const bits = new Int32Array(blocks);
  const rowsBefore = new Uint32Array(blocks);
  let seen = 0;
  for (let block = 0; block < blocks; block += 1) {
    for (let byte = 0; byte < 4; byte += 1)
      bits[block] = (bits[block] ?? 0) | ((present[block * 4 + byte] ?? 0) << (8 * byte));
    rowsBefore[block] = seen;
    seen += countBits(bits[block] ?? 0);
  }
  const shift = 32 - bucketBits;

  return (feature, scores, offset) => {
    const bucket = feature >>> shift;
    const block = bits[bucket >>> 5] ?? 0;
    const bit = bucket & 31;
    if (((block >>> bit) & 1) === 0) return;
    const earlier = bit === 0 ? 0 : countBits(block << (32 - bit));
    const row = ((rowsBefore[bucket >>> 5] ?? 0) + earlier) * tagCount;
    for (let tag = 0; tag < tagCount; tag += 1) {
      scores[offset + tag] = (scores[offset + tag] ?? 0) + (rows[row + tag] ?? 0) * scale;
    }
  };
}

/** Number of ones of a 32-bit number, by halves. */
function countBits(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
