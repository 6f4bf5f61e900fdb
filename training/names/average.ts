import type { Model } from "../../packages/names/src/tagger/model.ts";
import type { NameLists } from "../../packages/names/src/tagger/name-lists.ts";
import { tagCount } from "../../packages/names/src/tagger/tags.ts";
import { dropout, type Perceptron } from "./perceptron.ts";

/**
 * The averaged weights as a model of at most `mostRows` rows, the largest ones kept, each weight eight bits. Its calibration is yet to be fitted.
 */
export function average(perceptron: Perceptron, lists: NameLists, mostRows: number): Model {
  const { bucketBits, steps } = perceptron;
  const buckets = 2 ** bucketBits;
  const sizes = new Float32Array(buckets);
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    for (let tag = 0; tag < tagCount; tag += 1)
      sizes[bucket] = Math.max(sizes[bucket] ?? 0, Math.abs(averageAt(perceptron, bucket * tagCount + tag)));
  }
  const sorted = sizes.toSorted();
  const scale = scaleOf(sorted);
  // A row whose largest weight rounds to zero says nothing.
  const smallest = Math.max(sorted[buckets - mostRows - 1] ?? 0, scale / 2);
  const present = new Uint8Array(buckets / 8);
  const rows: number[] = [];
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    if ((sizes[bucket] ?? 0) <= smallest) continue;
    present[bucket >> 3] = (present[bucket >> 3] ?? 0) | (1 << (bucket & 7));
    for (let tag = 0; tag < tagCount; tag += 1) {
      const units = Math.round(averageAt(perceptron, bucket * tagCount + tag) / scale);
      rows.push(Math.max(-127, Math.min(127, units)));
    }
  }
  const transitions = Float32Array.from(
    perceptron.transitions,
    (weight, at) => weight - (perceptron.transitionTotals[at] ?? 0) / steps,
  );
  return { bucketBits, present, rows: Int8Array.from(rows), scale, transitions, slope: 1, intercept: 0, lists };
}

/** The largest weights of all are few and may be cut: a finer unit serves the many better. */
function scaleOf(sorted: Float32Array): number {
  const cut = sorted[sorted.length - 1 - Math.floor(sorted.length / 10_000)] ?? 0;
  return Math.fround(Math.max(cut, 0.01) / 127);
}

function averageAt({ weights, totals, steps }: Perceptron, at: number): number {
  return ((weights[at] ?? 0) - (totals[at] ?? 0) / steps) * (1 - dropout);
}
