import type { KeyStream } from "./key-stream.ts";

/** Another date in the same form: the year one to four off, the month named if it was, the day at most 28 so that it exists in every month. */
export function surrogateDate(value: string, stream: KeyStream): string {
  const numbers = [...value.matchAll(/\d+/gu)].map(([digits]) => digits);
  const yearAt = numbers.findIndex((digits) => digits.length === 4);
  const year = yearAt >= 0 ? yearAt : numbers.length - 1;
  // Day before month, except where the year leads: 14.03.1968, 1968-03-14. With a named month the other number is the day.
  const month = numbers.length < 3 ? -1 : 1;
  const offset = (stream.next(2) === 0 ? -1 : 1) * (1 + stream.next(4));
  let place = 0;
  return value.replaceAll(/\d+/gu, (digits) => {
    const at = place++;
    if (at === year) return otherYear(digits, offset);
    return String(1 + stream.next(at === month ? 12 : 28)).padStart(digits.length, "0");
  });
}

function otherYear(digits: string, offset: number): string {
  const modulus = 10 ** digits.length;
  return String((Number(digits) + offset + modulus) % modulus).padStart(digits.length, "0");
}
