import { escapable, invisible, namedReferences } from "./tag-signs.data.ts";
import type { TagStep } from "./tag-step.ts";

/** One character as a tag means it, however it is written. */
export interface Sign {
  /** The character, of plain width. */
  readonly plain: string;
  /** Where it ends in the text. */
  readonly end: number;
  readonly steps: readonly TagStep[];
  /** A backslash stands before it. */
  readonly isEscaped: boolean;
}

export interface ReadSignOptions {
  /** In JSON a backslash is written twice, and any character may be written `\u005b`. */
  readonly isJson: boolean;
}

/** The most invisible characters in a row that are passed over, so that what is held back has a bound. */
const mostInvisible = 3;

/** The next visible sign; "open" where the text ends before it is known. */
export function readSign(text: string, at: number, options: ReadSignOptions): Sign | "open" {
  let sign = readOneSign(text, at, options);
  for (let count = 0; sign !== "open" && invisible.has(sign.plain) && count < mostInvisible; count++) {
    const next = readOneSign(text, sign.end, options);
    sign = next === "open" ? next : { ...next, steps: [...sign.steps, ...next.steps, "invisible"] };
  }
  return sign;
}

/** The next sign, be it invisible. */
export function readOneSign(text: string, at: number, options: ReadSignOptions): Sign | "open" {
  if (at >= text.length) return "open";
  const first = text.charAt(at);
  if (first === "&") return readReference(text, at);
  if (first === "\\") return options.isJson ? readJsonEscape(text, at) : readEscape(text, at, 1);
  const code = text.charCodeAt(at);
  const isWide = (code >= 0xff01 && code <= 0xff5e) || code === 0x3000;
  return isWide ? sign(plainWidth(code), at + 1, ["width"]) : sign(first, at + 1);
}

function readReference(text: string, at: number): Sign | "open" {
  const rest = text.slice(at, at + longestReference);
  const whole = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/iu.exec(rest)?.[0];
  if (whole !== undefined) {
    const plain = characterOf(whole);
    return plain === undefined ? sign("&", at + 1) : sign(plain, at + whole.length, ["markup"]);
  }
  const isBeginning =
    rest.length < longestReference &&
    (/^&(?:#(?:\d{0,7}|x[\da-f]{0,6}))?$/iu.test(rest) ||
      [...namedReferences.keys()].some((name) => name.startsWith(rest)));
  return isBeginning ? "open" : sign("&", at + 1);
}

const longestReference = "&#1114111;".length;

/** The character of a reference, of plain width; undefined for one that no tag has. */
export function characterOf(reference: string): string | undefined {
  if (!reference.startsWith("&#")) return namedReferences.get(reference);
  const code = /^&#x/iu.test(reference)
    ? Number.parseInt(reference.slice(3), 16)
    : Number.parseInt(reference.slice(2), 10);
  return code > 0xffff ? undefined : plainWidth(code);
}

/** @param length Of the backslashes, in UTF-16 code units. */
function readEscape(text: string, at: number, length: number): Sign | "open" {
  const end = at + length;
  if (end >= text.length) return "open";
  const escaped = text.charAt(end);
  return escapable.has(escaped) ? { ...sign(escaped, end + 1, ["markup"]), isEscaped: true } : sign("\\", at + 1);
}

function readJsonEscape(text: string, at: number): Sign | "open" {
  if (at + 1 >= text.length) return "open";
  if (text.charAt(at + 1) === "\\") return readEscape(text, at, 2);
  const rest = text.slice(at, at + 6);
  if (/^\\u[\da-f]{4}$/iu.test(rest)) return sign(plainWidth(Number.parseInt(rest.slice(2), 16)), at + 6, ["markup"]);
  return rest.length < 6 && at + rest.length === text.length && /^\\u[\da-f]*$/iu.test(rest)
    ? "open"
    : sign("\\", at + 1);
}

/** Full-width forms stand in the order of ASCII. Source: Unicode, block Halfwidth and Fullwidth Forms. */
export function plainWidth(code: number): string {
  if (code === 0x3000) return " ";
  return String.fromCharCode(code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code);
}

const noSteps: readonly TagStep[] = [];

function sign(plain: string, end: number, steps: readonly TagStep[] = noSteps): Sign {
  return { plain, end, steps, isEscaped: false };
}
