import {
  apostrophe,
  compatible,
  decorated,
  digit,
  escape,
  fullWidth,
  hyphen,
  invisible,
  lineBreak,
  mark,
  pair,
  plain,
  space,
  unseen,
} from "./view-characters.ts";
import { asciiDigit, codePointKind, undecorated } from "./view-code-points.ts";

/** A stretch of the source and how the view reads it. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  /** Undefined: as it is. */
  readonly text: string | undefined;
}

/** How the view reads what stands at a place of which the table says that it may be foreign. `from`: what stands before is read already. */
export function readForeign(
  kinds: Uint8Array,
  source: string,
  start: number,
  from: number,
  isAggressive: boolean,
): Replacement {
  const unit = source.charCodeAt(start);
  let kind = kinds[unit];
  if (kind === unseen) kind = kinds[unit] = codePointKind(source.charAt(start));
  let end = start + 1;
  if (kind === mark) return readMarks(kinds, source, start, from);
  if (kind === escape) return readEscape(source, start);
  if (kind === lineBreak && unit === 0x0d && source.charCodeAt(end) === 0x0a) end += 1;
  const isPair = unit >= 0xd800 && unit <= 0xdbff && isLowSurrogate(source.charCodeAt(end));
  if (isPair) end += 1;
  const character = source.slice(start, end);
  if (kind === pair) kind = isPair ? codePointKind(character) : plain;
  return { start, end, text: readKind(kind, character, isAggressive) };
}

function readKind(kind: number | undefined, character: string, isAggressive: boolean): string | undefined {
  if (kind === invisible) return "";
  if (kind === space) return " ";
  if (kind === lineBreak) return "\n";
  if (kind === apostrophe) return "'";
  if (kind === hyphen) return "-";
  if (kind === digit) return asciiDigit(character);
  if (kind === fullWidth) return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  if (kind === compatible) return character.normalize("NFKC");
  return kind === decorated && isAggressive ? undecorated(character) : undefined;
}

/** "%40", "%2B", "&#64;", "&#x40;", "&commat;", "&nbsp;": the signs of mail addresses and numbers as URLs and HTML write them. */
function readEscape(source: string, start: number): Replacement {
  const found = /^(?:%(?:40|2[Bb])|&(?:#64|#[Xx]40|commat|nbsp);)/u.exec(source.slice(start, start + 8))?.[0];
  if (found === undefined) return { start, end: start + 1, text: undefined };
  const text = found === "&nbsp;" ? " " : found.startsWith("%2") ? "+" : "@";
  return { start, end: start + found.length, text };
}

/** More marks than this on one letter are no spelling, and composing them would take long. */
const mostMarks = 8;

/** A letter with its marks is one letter where Unicode has it; marks of European scripts that make none, such as a stress in "Ива́нов", go. */
function readMarks(kinds: Uint8Array, source: string, at: number, from: number): Replacement {
  let end = at;
  while (end < source.length && isMark(kinds, source.charCodeAt(end))) end += 1;
  const start = at - 1;
  if (start < from || !/[\p{L}0-9]/u.test(source.charAt(start))) return { start: at, end, text: undefined };
  const composed = source.slice(start, Math.min(end, at + mostMarks)).normalize("NFC");
  const isKept = !isEuropean(source.charCodeAt(start));
  const text = isKept
    ? composed + source.slice(at + mostMarks, end)
    : composed.replaceAll(/[\u0300-\u036F\u0483-\u0489\u20D0-\u20FF]/gu, "");
  return { start, end, text: text === source.slice(start, end) ? undefined : text };
}

function isMark(kinds: Uint8Array, unit: number): boolean {
  if (kinds[unit] === unseen) kinds[unit] = codePointKind(String.fromCharCode(unit));
  return kinds[unit] === mark;
}

function isEuropean(unit: number): boolean {
  return unit < 0x590 || (unit >= 0x1e00 && unit <= 0x1fff);
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
