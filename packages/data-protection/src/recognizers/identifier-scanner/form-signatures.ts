/*
 * What a form allows, in numbers: how many digits and how many letters a value can have in all. The scanner counts both in a text once and asks only those
 * rows whose form can fit. Reads the subset of patterns that rows are written in; anything else is an error, so that no row is skipped in silence.
 */

/** Digits and letters of a value as one number: 64 times the digits, and the letters. */
export function signature(digits: number, letters: number): number {
  return digits * 64 + letters;
}

/** Every signature that a value of the form can have. @throws {TypeError} for a form beyond the subset. */
export function formSignatures(form: string): ReadonlySet<number> {
  const reader = { form, at: 0 };
  const found = readAlternatives(reader);
  if (reader.at !== form.length) throw beyond(reader);
  return found;
}

interface Reader {
  readonly form: string;
  at: number;
}

const nothing: ReadonlySet<number> = new Set([0]);

function readAlternatives(reader: Reader): ReadonlySet<number> {
  const found = new Set(readSequence(reader));
  while (reader.form[reader.at] === "|") {
    reader.at += 1;
    for (const one of readSequence(reader)) found.add(one);
  }
  return found;
}

function readSequence(reader: Reader): ReadonlySet<number> {
  let found = nothing;
  while (reader.at < reader.form.length && !"|)".includes(reader.form[reader.at] ?? "")) {
    const atom = readAtom(reader);
    const [least, most] = readCount(reader);
    found = sums(found, repeated(atom, least, most));
  }
  return found;
}

function readAtom(reader: Reader): ReadonlySet<number> {
  const { form } = reader;
  const rest = form.slice(reader.at);
  const lookAround = /^\(\?<?[=!]/u.exec(rest);
  if (lookAround !== null || rest.startsWith("(")) {
    reader.at += lookAround?.[0].length ?? /^\((?:\?:|\?<\w+>)?/u.exec(rest)?.[0].length ?? 1;
    const inside = readAlternatives(reader);
    if (form[reader.at] !== ")") throw beyond(reader);
    reader.at += 1;
    return lookAround === null ? inside : nothing;
  }
  const atom = /^(?:\[(?:\\.|[^\]\\])+\]|\\p\{\w+\}|\\k<\w+>|\\.|[^\\()[\]{}?*+|])/su.exec(rest)?.[0];
  if (atom === undefined || atom.startsWith(String.raw`\k`)) throw beyond(reader);
  reader.at += atom.length;
  return signaturesOf(atom);
}

/** Of one character: a digit, a letter, or a sign, which counts nothing; a class may hold all three. */
function signaturesOf(atom: string): ReadonlySet<number> {
  const character = new RegExp(`^${atom}$`, "u");
  const found = new Set<number>();
  if (digits.some((digit) => character.test(digit))) found.add(signature(1, 0));
  if (/\p{L}/u.test(atom.replaceAll(/\\[^p]/gu, ""))) found.add(signature(0, 1));
  if (found.size === 0 || signs.some((sign) => character.test(sign))) found.add(0);
  return found;
}

const digits: readonly string[] = Array.from("0123456789");
const signs: readonly string[] = Array.from(" -./,+:<·–'№()\n");

function readCount(reader: Reader): readonly [least: number, most: number] {
  const count = /^(?:\{(\d+)(,(\d+)?)?\}|[?*+])\??/u.exec(reader.form.slice(reader.at));
  if (count === null) return [1, 1];
  const [written, least, range, most = range === undefined ? least : undefined] = count;
  if (written.startsWith("?")) {
    reader.at += written.length;
    return [0, 1];
  }
  if (least === undefined || most === undefined) throw beyond(reader);
  reader.at += written.length;
  return [Number(least), Number(most)];
}

function repeated(atom: ReadonlySet<number>, least: number, most: number): ReadonlySet<number> {
  const found = new Set<number>();
  let power = nothing;
  for (let count = 0; count <= most; count += 1) {
    if (count >= least) for (const one of power) found.add(one);
    power = sums(power, atom);
  }
  return found;
}

function sums(first: ReadonlySet<number>, second: ReadonlySet<number>): ReadonlySet<number> {
  if (second === nothing) return first;
  const found = new Set<number>();
  for (const one of first) for (const other of second) found.add(one + other);
  return found;
}

function beyond({ form, at }: Reader): TypeError {
  return new TypeError(
    `The form "${form}" has at ${at} what the scanner does not read. Use classes, groups, alternatives and bounded repetitions.`,
  );
}
