import type { Span } from "@leam/spec";
import { monthNames } from "./months.data.ts";

const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const month = String.raw`(?:0?[1-9]|1[0-2])`;
const year = String.raw`(?:1[89]|20)\d{2}`;
const twoDigits = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
const twoDigitsTurned = "(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])";
/** A letter, a digit, or a separator and a digit on either side would make it part of something longer. */
const opening = String.raw`(?<![\p{L}\p{N}]|\d[./-])`;
const closing = String.raw`(?:(?![\p{L}\p{N}]|[./-]\d)|(?=[гр]\.))`;
const ordinal = String.raw`(?:\.?[º°ª]|\.|er|re|e|st|nd|rd|th|ú|ης?|-\p{L}{1,3})?`;
const linking = String.raw`(?:de |d['’]|ta['’] |of |an |tal-|päivänä )?`;
const word = String.raw`\p{L}{3,14}(?: [Ff]h?ómhair)?`;
const roman = "(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})";

/**
 * "14.03.1968", "2. 6. 1961", "21/09/79", "24/4 1979", "1984-04-25", "24 IV 1979", "1979. IV. 24.", "4/24/1979", "14 March 1968", "22-Oct-87", "2 d'octubre de 1966", "1981. július 23.",
 * "1967. gada 4. oktobrī", "March 14, 1968". All begin at a digit, so that a text without digits costs next to nothing; a month before the day is looked for behind it.
 */
const forms = [
  String.raw`${day}[./-] ?${month}(?:[./-] ?(?:${year}|\d{2})| ${year})(?: г\.|\.(?=[,;)]| \p{Ll}))?`,
  String.raw`${year}(?:\.|[./-] ?| )${month}[./-] ?${day}(?:\.(?=[,;)\n]|$))?`,
  String.raw`${month}/(?:1[3-9]|2\d|3[01])/(?:${year}|\d{2})`,
  String.raw`${year}\. ?${roman}\. ?${day}\.?`,
  String.raw`${day}[. -]? ?${roman}[. -] ?${year}`,
  String.raw`${day}${ordinal}[ /-]{0,2}${linking}(?<middle>${word})\.?,?[ /-]?(?:de |del |do |a |g\. )?(?:${year}(?:\.(?=[,;)]| \p{Ll})| г\.)?|['’]?\d{2}(?=[,;)\n]|$))`,
  String.raw`${year}[.,]? ?(?:gada |g\. )?${day}\.? ?(?<last>${word})`,
  String.raw`${year}[.,]? ?(?:gada |m\. ?|m |metų |р\. )?(?<later>${word})\.? ?${day}(?: d\b)?\.?`,
  String.raw`(?<=(?<![\p{L}\p{N}])(?<first>\p{L}{3,12})(?<gap>\.? ))${day}(?:st|nd|rd|th)?,? ${year}`,
];

interface Patterns {
  readonly dates: RegExp;
  readonly spaced: RegExp;
  readonly compact: RegExp;
  readonly months: ReadonlySet<string>;
}

/** Made on first use: importing the package costs nothing. */
let made: Patterns | undefined;

/** Calendar dates, in order. */
export function* dates(text: string): Generator<Span> {
  const { dates: pattern, months } = (made ??= makePatterns());
  for (const match of text.matchAll(pattern)) {
    const { middle, later, last, first, gap = "" } = match.groups ?? {};
    const name = middle ?? later ?? last ?? first;
    if (name !== undefined && !months.has(fold(name).split(" ")[0] ?? "")) continue;
    const lead = first === undefined ? 0 : first.length + gap.length;
    yield { start: match.index - lead, end: match.index + match[0].length };
  }
}

/** Dates whose parts are only spaced apart. */
export function* spacedDates(text: string): Generator<Span> {
  for (const match of text.matchAll((made ??= makePatterns()).spaced))
    yield { start: match.index, end: match.index + match[0].length };
}

/** "900503", "19900503", "03051990": a date to nobody unless a word right before it or the title of its column says so. */
export function* compactDates(text: string): Generator<Span> {
  for (const match of text.matchAll((made ??= makePatterns()).compact))
    yield { start: match.index, end: match.index + match[0].length };
}

function makePatterns(): Patterns {
  const names = Object.values(monthNames).join(" ").split(" ");
  return {
    dates: new RegExp(`${opening}(?=\\d)(?:${forms.join("|")})${closing}`, "gu"),
    // "17 08 1999": only where it is announced, because three groups of digits may be anything.
    spaced: new RegExp(
      String.raw`(?<![\p{L}\p{N}]|\d[ ./-])(?=\d)(?:${day} ${month} ${year}|${year} ${month} ${day})(?![\p{L}\p{N}]|[ ./-]\d)`,
      "gu",
    ),
    compact: new RegExp(
      String.raw`(?<![\p{L}\p{N}]|\d[ ./+-])(?=\d{6})(?:(?:19|20)?\d{2}${twoDigits}|${twoDigitsTurned}(?:19|20)?\d{2})(?![\p{L}\p{N}]|[ ./+-]\d)`,
      "gu",
    ),
    months: new Set(names.map((name) => fold(name))),
  };
}

/** Without case and marks: capitals go without accents in Greek, and keyboards without them elsewhere. */
function fold(name: string): string {
  return name.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("ı", "i");
}
