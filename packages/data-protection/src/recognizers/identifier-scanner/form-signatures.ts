import { kindOf, kinds } from "../../scan/tokens/character-kind.ts";

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
  const before = ofForms.get(form);
  if (before !== undefined) return before;
  const reader = { form, at: 0 };
  const found = readAlternatives(reader);
  if (reader.at !== form.length) throw beyond(reader);
  ofForms.set(form, found);
  return found;
}

/** Many rows share a form: "eleven digits". */
const ofForms = new Map<string, ReadonlySet<number>>();

interface Reader {
  readonly form: string;
  at: number;
}

const nothing: ReadonlySet<number> = new Set([0]);
const aDigit: ReadonlySet<number> = new Set([signature(1, 0)]);
const aLetter: ReadonlySet<number> = new Set([signature(0, 1)]);

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
  if (form[reader.at] === "(") {
    const opening = matchAt(group, reader);
    const inside = readAlternatives(reader);
    if (form[reader.at] !== ")") throw beyond(reader);
    reader.at += 1;
    return /[=!]$/.test(opening) ? nothing : inside;
  }
  const atom = matchAt(character, reader);
  if (atom === "" || atom.startsWith(String.raw`\k`)) throw beyond(reader);
  const before = known.get(atom);
  if (before !== undefined) return before;
  const found = signaturesOf(atom);
  known.set(atom, found);
  return found;
}

const group = /\((?:\?:|\?<?[=!]|\?<\w+>)?/y;
const character = /\[(?:\\.|[^\]\\])+\]|\\p\{\w+\}|\\k<\w+>|\\.|[^\\()[\]{}?*+|]/suy;
const count = /\{(\d+)(?:(,)(\d+)?)?\}\??|[?*+]\??/y;

/** What a pattern matches at the reader's place, which moves behind it; nothing is "". */
function matchAt(pattern: RegExp, reader: Reader): string {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.form)?.[0] ?? "";
  reader.at += found.length;
  return found;
}

/** Rows are written in the same few classes. */
const known = new Map<string, ReadonlySet<number>>();

/** Of one character: a digit, a letter, or a sign, which counts nothing; a class may hold all three. */
function signaturesOf(atom: string): ReadonlySet<number> {
  const ofSign = atom.length === 1 ? kindOf(atom.charCodeAt(0)) : undefined;
  if (ofSign !== undefined) return ofSign === kinds.digit ? aDigit : ofSign === kinds.none ? nothing : aLetter;
  if (atom === String.raw`\d`) return aDigit;
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
  const next = reader.form[reader.at];
  if (next !== "{" && next !== "?" && next !== "*" && next !== "+") return [1, 1];
  const written = matchAt(count, reader);
  if (written.startsWith("?")) return [0, 1];
  const [least, most] = written.replaceAll(/[{}?]/g, "").split(",");
  if (!least || !/^\d+$/.test(least) || most === "") throw beyond(reader);
  return [Number(least), Number(most ?? least)];
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
