import type { KeyStream } from "./key-stream.ts";

const digits = "0123456789";
const lower = "abcdefghijklmnopqrstuvwxyz";
const upper = lower.toUpperCase();

/** Another digit for each digit and another letter for each Latin letter, in the same case. A leading zero stays one, another digit never becomes one. */
export function scramble(text: string, stream: KeyStream): string {
  let isFirst = true;
  return text.replaceAll(/[0-9a-z]/giu, (sign) => {
    const wasFirst = isFirst;
    isFirst = false;
    if (/[a-z]/u.test(sign)) return lower.charAt(stream.next(26));
    if (/[A-Z]/u.test(sign)) return upper.charAt(stream.next(26));
    if (!wasFirst) return digits.charAt(stream.next(10));
    return sign === "0" ? "0" : digits.charAt(1 + stream.next(9));
  });
}

/** The letters and digits of `signs`, one by one, in the places of those of `format`: separators stay where they were. */
export function inFormat(format: string, signs: string): string {
  const queue = Array.from(signs.replaceAll(/[^\p{L}\p{N}]/gu, ""));
  return format.replaceAll(/[\p{L}\p{N}]/gu, (old) => {
    const sign = queue.shift() ?? "";
    return /\p{Ll}/u.test(old) ? sign.toLowerCase() : sign;
  });
}
