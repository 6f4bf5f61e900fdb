import { createHmac } from "node:crypto";

/** An endless source of choices that only the key and the label decide. */
export interface KeyStream {
  /** A whole number from 0 to `limit` - 1; `limit` at most 2^24. */
  next(limit: number): number;
  /** One of the list. */
  pick(list: readonly string[]): string;
}

/** HMAC-SHA-256 over counter and label, read four bytes at a time. */
export function createKeyStream(key: Uint8Array, label: string): KeyStream {
  let block = Buffer.alloc(0);
  let at = 0;
  let counter = 0;

  function next(limit: number): number {
    if (at + 4 > block.length) {
      block = createHmac("sha256", key).update(`surrogate\0${counter++}\0${label}`).digest();
      at = 0;
    }
    const number = block.readUInt32BE(at);
    at += 4;
    // 2^32 is so much more than any limit here that the remainder's bias is below one in 256.
    return number % limit;
  }
  return { next, pick: (list) => list[next(list.length)] ?? "" };
}
