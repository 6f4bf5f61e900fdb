import type { Span } from "@leam/spec";

/** A text as recognizers read it, and the way back to the source. */
export interface View {
  readonly text: string;
  /** The stretch of the source that a stretch of the view stands for. Empty stretches are not asked for. */
  toSource(span: Span): Span;
}

/*
 * What the view changes: characters without width (soft hyphen, zero-width, bidirectional marks, variation selectors) go, kinds of space, line break,
 * apostrophe and hyphen become the plain one, full-width letters and the decimal digits of other scripts become ASCII, a letter with combining marks becomes
 * one letter, and so do the signs of mail addresses and numbers that URLs and HTML write as codes.
 */
const foreign =
  /\p{Default_Ignorable_Code_Point}|[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]|[\u2018\u2019\u02BC\u2032]|[\u2010-\u2013\u2212]|[\uFF01-\uFF5E]|(?![0-9])\p{Nd}|\p{L}\p{M}{1,8}|\r\n?|[\v\f\u0085\u2028\u2029]|%(?:40|2[Bb])|&(?:#64|#[Xx]40|commat|nbsp);/gu;

/** Line breaks as all recognizers know them: texts from Windows write "\r\n". */
const lineBreak = /^(?:\r\n?|[\v\f\u0085\u2028\u2029])$/u;

/** The view of a text. A text that needs no change is its own view, at the cost of one pass. */
export function createView(source: string): View {
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const match of source.matchAll(foreign)) {
    keep(at, match.index);
    at = match.index + match[0].length;
    const replacement = replace(match[0]);
    parts.push(replacement);
    for (let unit = 0; unit < replacement.length; unit += 1) {
      starts.push(match.index);
      ends.push(at);
    }
  }
  if (at === 0) return { text: source, toSource: ({ start, end }) => ({ start, end }) };
  keep(at, source.length);
  return {
    text: parts.join(""),
    toSource: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? source.length }),
  };

  function keep(from: number, to: number): void {
    parts.push(source.slice(from, to));
    for (let unit = from; unit < to; unit += 1) {
      starts.push(unit);
      ends.push(unit + 1);
    }
  }
}

function replace(found: string): string {
  if (found.length > 1 && /^\p{L}\p{M}/u.test(found)) return found.normalize("NFC");
  if (lineBreak.test(found)) return "\n";
  if (found.startsWith("%")) return found === "%40" ? "@" : "+";
  if (found.startsWith("&")) return found === "&nbsp;" ? " " : "@";
  if (/\p{Nd}/u.test(found)) return digitValue(found);
  if (/[\s\u00A0]/u.test(found) && found !== "\uFEFF") return " ";
  if (/[\u2018\u2019\u02BC\u2032]/u.test(found)) return "'";
  if (/[\u2010-\u2013\u2212]/u.test(found)) return "-";
  const code = found.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : "";
}

/** Unicode keeps the ten digits of a script together: the value is the distance to the first of the run. */
function digitValue(digit: string): string {
  const compatible = digit.normalize("NFKC");
  if (/^[0-9]$/.test(compatible)) return compatible;
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
