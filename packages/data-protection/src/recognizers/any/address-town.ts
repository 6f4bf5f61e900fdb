import { unitWords } from "./street-words.data.ts";
import { spellings } from "./spellings.ts";

export interface Tail {
  /** In UTF-16 code units, from the house number on. */
  readonly length: number;
  readonly hasTown: boolean;
}

/** Of the countries of Europe: digits alone or grouped, with a country's letters, Dutch, British, Irish, Maltese. */
const postcode =
  "(?:(?:[A-Z]{1,2}[- ])?\\d{4,6}|(?:[A-Z]{1,2}[- ])?\\d{3} \\d{2}|(?<=[,\\n] ?)\\d{3}|\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{4} ?[A-Z]{2}|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[\\dW] ?[A-Z\\d]{4}|[A-Z]{3} ?\\d{4})(?![\\p{L}\\p{N}])";
const town =
  "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}(?:[ /](?:(?:am|an der|a\\.d\\.|ob|nad|de|del|di|la|le|les|sur|sous|den|i|upon|na|of|d'|\\(|in) ?)?\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}\\)?){0,3}(?: \\d{1,2}(?![\\p{N}.:,]?\\p{N}))?";
const unit = `(?:,? ?(?:(?:${spellings(unitWords)})[.:]? ?[\\p{L}\\p{N}]{1,4}(?![\\p{L}\\p{N}])|\\d{1,3}(?:[.,]?[ºª°]|\\.|er|n|e|r|a|º)(?: ?(?:[A-Z]|\\d[ªa]|tv|th|mf|og|em|[Ee]sq|[Dd]to|[Dd]ir|[Ff]te|[Ii]zq|[Ii]zda|[Dd]cha|obergeschoss|étage|stock|kerros|floor)\\.?(?![\\p{L}\\p{N}]))?|[A-Z](?: \\d{1,3})?(?![\\p{L}\\p{N}])|\\d{1,2}/\\d{1,3}\\.?)|\\.(?= \\d{1,2}/\\d))`;
const separator = "(?:,? ?\\n? ?|\\. ?\\n? ?| - | – )";
const units = new RegExp(`^(?:${unit}){0,3}`, "u");
const postcodeFirst = new RegExp(`^${separator}${postcode},? ${town}`, "u");
const townFirst = new RegExp(`^${separator}${town},?[ \\n]${postcode}`, "u");
const townOnly = /^, ?\n?(?:in |à |w )?\p{Lu}[\p{L}\p{M}'-]{1,30}(?=[.;)\n]|, ?\p{Ll}|$)/u;
const townBefore = new RegExp(`(?<![\\p{L}\\p{N}])${postcode} ${town}, ?\\n?$`, "u");

/** What belongs to an address behind its house number. */
export function readTail(after: string): Tail {
  const flat = units.exec(after)?.[0] ?? "";
  const rest = after.slice(flat.length);
  const place = postcodeFirst.exec(rest) ?? townFirst.exec(rest);
  if (place !== null) return { length: flat.length + place[0].length, hasTown: true };
  const name = townOnly.exec(rest);
  return { length: flat.length + (name?.[0].length ?? 0), hasTown: false };
}

/** The length of "1052 Budapest, " where it stands before the street, as in Hungary. */
export function readTownBefore(before: string): number {
  return townBefore.exec(before)?.[0].length ?? 0;
}
