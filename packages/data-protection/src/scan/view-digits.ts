import { oneLooks, zeroLooks } from "./view-look-alikes.data.ts";

/** Before the digits of an account number. */
const country = /^(?![OI]{2})[A-Z]{2}/u;

/** The shortest account number, of Norway, has 15 signs. */
const shortestAccount = 15;

interface Patterns {
  readonly group: RegExp;
  readonly zero: RegExp;
  readonly one: RegExp;
  /** What may be a group amid a number: "OO", "ll", but not "l", the litre. */
  readonly amid: RegExp;
  /** The first group of an account number: "DEl2". */
  readonly checkDigits: RegExp;
  readonly between: RegExp;
  /** Digits and what looks like them, at least one real digit; two capitals may stand before it, as in an IBAN. */
  readonly numberLike: RegExp;
}
let compiled: Patterns | undefined;

/** "O30/9O l8 2O" is a number: groups that look like one, with a single separator between them, hold three digits or more and more digits than letters. */
export function foldDigits(text: string): string {
  compiled ??= compile();
  const patterns = compiled;
  const parts: string[] = [];
  let kept = 0;
  let start = -1;
  let end = -2;
  for (const { 0: found, index } of text.matchAll(patterns.group)) {
    const isAfter = index === end + 1 && " ./-".includes(text.charAt(end));
    // Amid a number "OO" is one of its groups.
    const isAmid = isAfter && patterns.amid.test(found);
    if (!isAmid && !patterns.numberLike.test(found)) {
      if (found.length >= shortestAccount && country.test(found)) foldAccount(found, index);
      continue;
    }
    const isNext = isAmid || (isAfter && !country.test(found));
    if (!isNext) flush();
    if (!isNext) start = index;
    end = index + found.length;
  }
  flush();
  return parts.length === 0 ? text : parts.join("") + text.slice(kept);

  /** An account number without spaces: its letters stay, unless they stand between digits. */
  function foldAccount(found: string, index: number): void {
    const digitCount = found.replaceAll(/[^0-9]/gu, "").length;
    flush();
    start = -1;
    end = -2;
    if (digitCount * 2 < found.length) return;
    const folded = found.replaceAll(patterns.between, (looks) => toDigits(looks, patterns));
    parts.push(text.slice(kept, index), folded);
    kept = index + found.length;
  }

  function flush(): void {
    if (start < 0) return;
    const folded = foldNumber(text.slice(start, end), patterns);
    if (folded === undefined) return;
    parts.push(text.slice(kept, start), folded);
    kept = end;
  }
}

function foldNumber(found: string, patterns: Patterns): string | undefined {
  const number = country.test(found) ? found.slice(2) : found;
  const digitCount = number.replaceAll(/[^0-9]/gu, "").length;
  const letterCount = number.replaceAll(/[0-9 ./-]/gu, "").length;
  const isCheck = patterns.checkDigits.test(found);
  if (!isCheck && (letterCount === 0 || digitCount < 3 || digitCount <= letterCount)) return undefined;
  return found.slice(0, found.length - number.length) + toDigits(number, patterns);
}

function toDigits(looks: string, patterns: Patterns): string {
  return looks.replaceAll(patterns.zero, "0").replaceAll(patterns.one, "1");
}

function compile(): Patterns {
  return {
    group: /[A-Za-z0-9\u00C0-\u024F\u0370-\u058F|]+/gu,
    zero: new RegExp(`[${zeroLooks}]`, "gu"),
    amid: new RegExp(`^(?:[${zeroLooks}]+|[${oneLooks}]{2,})$`, "u"),
    checkDigits: new RegExp(`^[A-Z]{2}(?:[0-9][${zeroLooks}${oneLooks}]|[${zeroLooks}${oneLooks}][0-9])$`, "u"),
    between: new RegExp(
      `(?<=[0-9])[${zeroLooks}${oneLooks}]{1,3}(?=[0-9]|$)|(?<=^[A-Z]{2})[${zeroLooks}${oneLooks}](?=[0-9])`,
      "gu",
    ),
    one: new RegExp(`[${oneLooks}]`, "gu"),
    numberLike: new RegExp(`^(?:[A-Z]{2})?(?=[^0-9]*[0-9])[0-9${zeroLooks}${oneLooks}]+$`, "u"),
  };
}
