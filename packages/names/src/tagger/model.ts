import type { NameLists } from "./name-lists.ts";
import { tagCount } from "./tags.ts";

/** The trained weights, as they lie in the file. */
export interface Model {
  /** Features fall into 2^bucketBits buckets. */
  readonly bucketBits: number;
  /** One bit a bucket: whether it has weights. */
  readonly present: Uint8Array;
  /** {@link tagCount} weights for each bucket that has any, in order, in units of `scale`. */
  readonly rows: Int8Array;
  readonly scale: number;
  /** A row for each tag before and one for the start, in full units. */
  readonly transitions: Float32Array;
  /** Probability of a person at a margin m: 1 / (1 + exp(-(slope · m + intercept))). */
  readonly slope: number;
  readonly intercept: number;
  readonly lists: NameLists;
}

/*
 * The file, little-endian: "LEAMNAM2"; five 32-bit numbers (bucket bits, rows, bytes of the lists, 0, 0); three 32-bit floats (scale, slope,
 * intercept); 56 transitions as 32-bit floats; then the lists, the present bits and the rows, byte for byte.
 */
export const magic = "LEAMNAM2";
export const headerBytes: number = 8 + 5 * 4 + 3 * 4 + 56 * 4;
export const transitionCount = 56;

/** Reads a file of weights; `undefined` where it is none. */
export function readModel(file: Uint8Array): Model | undefined {
  if (file.length < headerBytes || new TextDecoder("latin1").decode(file.subarray(0, 8)) !== magic) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const bucketBits = view.getUint32(8, true);
  const rowCount = view.getUint32(12, true);
  const listBytes = view.getUint32(16, true);
  const presentStart = headerBytes + listBytes;
  const rowStart = presentStart + 2 ** bucketBits / 8;
  if (file.length !== rowStart + rowCount * tagCount) return undefined;
  const transitions = Float32Array.from({ length: transitionCount }, (_, at) => view.getFloat32(40 + at * 4, true));
  return {
    bucketBits,
    present: file.subarray(presentStart, rowStart),
    rows: new Int8Array(file.buffer, file.byteOffset + rowStart, rowCount * tagCount),
    scale: view.getFloat32(28, true),
    slope: view.getFloat32(32, true),
    intercept: view.getFloat32(36, true),
    transitions,
    lists: { bits: file.subarray(headerBytes, presentStart) },
  };
}
