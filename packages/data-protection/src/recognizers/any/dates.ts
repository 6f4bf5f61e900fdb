import type { Span } from "@leam/spec";
import { monthNames } from "./months.data.ts";

const day = "(?:0?[1-9]|[12]\\d|3[01])";
const month = "(?:0?[1-9]|1[0-2])";
const year = "(?:1[89]|20)\\d{2}";
// Longest first: an alternation takes the first that fits.
const named = [...new Set(Object.values(monthNames).flatMap((names) => names.split(" ")))]
  .toSorted((a, b) => b.length - a.length)
  .join("|");

/** "14.03.1968", "2. 6. 1961", "21/09/79", "1984-04-25", "14 March 1968", "2 d'octubre de 1966", "March 14, 1968", "1981. július 23.", "1967. gada 4. oktobrī". */
const forms = [
  `${day}[./-] ?${month}[./-] ?(?:${year}|\\d{2})(?:\\.(?=[,;)]))?(?: г\\.)?`,
  `${year}[./-] ?${month}[./-] ?${day}(?:\\.(?=[,;)]))?`,
  `${day}(?:\\.|er|º|ª|st|nd|rd|th|-a|-й|η|ης)? ?(?:de |d'|d’|ta' |of )?(?:${named})(?: fómhair)?\\.?,? ?(?:de |del |do )?${year}(?: ?(?:г|р|r)\\.(?= \\p{Ll}|[,;)]|$))?`,
  `(?:${named})\\.? ${day}(?:st|nd|rd|th)?,? ${year}`,
  `${year}\\.? ?(?:gada |m\\. |m |metų )?(?:${named}) ?${day}(?: d)?\\.?`,
  `${year}\\.? ?gada ${day}\\.? ?(?:${named})`,
];
const pattern = new RegExp(`(?<![\\p{L}\\p{N}]|\\d[./-])(?:${forms.join("|")})(?![\\p{L}\\p{N}]|[./-]\\d)`, "giu");

/** Calendar dates, in order. */
export function* dates(text: string): Generator<Span> {
  for (const match of text.matchAll(pattern)) yield { start: match.index, end: match.index + match[0].length };
}
