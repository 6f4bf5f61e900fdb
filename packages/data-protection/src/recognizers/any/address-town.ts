import { placeStarts, placeWords } from "./person/place-words.data.ts";
import { wordSet } from "./person/word-set.ts";
import { floorWords, unitWords } from "./street-words.data.ts";

export interface Tail {
  /** In UTF-16 code units, from the house number on. */
  readonly length: number;
  readonly hasTown: boolean;
}

interface Patterns {
  readonly plainUnit: RegExp;
  readonly postcodeFirst: RegExp;
  readonly townFirst: RegExp;
  readonly announcedTown: RegExp;
  readonly townOnly: RegExp;
  readonly townBefore: RegExp;
  readonly postcodeAndTown: RegExp;
}

const units = wordSet(unitWords);
const floors = wordSet(floorWords);
let made: Patterns | undefined;
const mostUnits = 5;

/** What belongs to an address behind its house number: flats and floors, postcode and town. */
export function readTail(after: string): Tail {
  const patterns = (made ??= makePatterns());
  let at = 0;
  for (let count = 0; count <= mostUnits; count += 1) {
    const rest = after.slice(at);
    const place =
      patterns.postcodeFirst.exec(rest) ?? patterns.townFirst.exec(rest) ?? patterns.announcedTown.exec(rest);
    if (place !== null) return { length: at + trimmed(place[0]).length, hasTown: true };
    const unit = readUnit(rest) || (patterns.plainUnit.exec(rest)?.[0].length ?? 0);
    if (unit === 0) break;
    at += unit;
  }
  const rest = after.slice(at);
  const name = patterns.townOnly.exec(rest);
  if (name === null) return { length: at, hasTown: false };
  const first = /\p{L}[\p{L}-]*/u.exec(name[0].replace(/^, ?\n?(?:in|à|w) /u, ""))?.[0] ?? "";
  const isOneWord = !/\p{L} \p{Lu}/u.test(name[0]);
  const isKnown = placeWords.has(first.toLowerCase()) && (isOneWord || placeStarts.has(first.toLowerCase()));
  return { length: at + trimmed(name[0]).length, hasTown: name[0].includes("/") || isKnown };
}

const wordedUnit = /^,? ?(\p{L}[\p{L}']{0,14}\.?):? ?[\p{L}\p{N}]{1,4}(?:\/\d{1,3})?(?![\p{L}\p{N}])/u;
const wordedFloor = /^,? ?(\p{L}[\p{L}/-]{0,20}\.?)(?: (\p{L}{3,10}))?(?![\p{L}\p{N}])/u;

/** The length of ", ap. 12" or ", àtic" at the beginning of a stretch. */
function readUnit(rest: string): number {
  const unit = wordedUnit.exec(rest);
  const word = (unit?.[1] ?? "").toLowerCase();
  if (unit !== null && (units.has(word) || units.has(`${word}.`))) return unit[0].length;
  const floor = wordedFloor.exec(rest);
  const [whole = "", name = "", more = ""] = floor ?? [];
  if (more !== "" && floors.has(`${name}_${more}`.toLowerCase())) return whole.length;
  return floors.has(name.toLowerCase()) ? whole.length - (more === "" ? 0 : more.length + 1) : 0;
}

/** The length of "1052 Budapest, " or "м. Одеса, " where it stands before the street. */
export function readTownBefore(before: string): number {
  const found = (made ??= makePatterns()).townBefore.exec(before)?.[0];
  if (found !== undefined) return found.length;
  const name = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}-]{2,20}), ?$/u.exec(before);
  return name?.[1] !== undefined && placeWords.has(name[1].toLowerCase()) ? name[0].length : 0;
}

/** The length of a postcode and a town at the beginning of a stretch: "80331 München". */
export function readPostcodeAndTown(text: string): number {
  return trimmed((made ??= makePatterns()).postcodeAndTown.exec(text)?.[0] ?? "").length;
}

/** Without the full stop of the sentence. */
function trimmed(place: string): string {
  return place.replace(/[.,]$/u, "");
}

function makePatterns(): Patterns {
  // Of the countries of Europe: digits alone or grouped, with a country's letters, Dutch, British, Irish, Maltese.
  const postcode =
    "(?:(?:[A-Z]{1,2}[- ])?\\d{4,6}|(?:[A-Z]{1,2}[- ])?\\d{3} \\d{2}|(?<=[,\\n] ?)\\d{3}|\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{4} ?[A-Z]{2}|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[\\dW] ?[A-Z\\d]{4}|[A-Z]{3} ?\\d{4})(?![\\p{L}\\p{N}]|-\\d)";
  const name = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}";
  // No label of the next field: "1010 Wien Tel: …".
  const more =
    "(?:[ /](?:(?:am|an der|a\\.d\\.|ob|nad|pod|pri|v|de|del|di|da|do|la|le|les|sur|sous|den|i|upon|na|of|d'|\\(|in|na h-|an) ?)?(?!\\p{L}+ ?:)\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}\\)?){0,3}";
  const town = `${name}${more}(?: \\d{1,2}(?![\\p{N}.:,]?\\p{N}))?`;
  const before = "(?:м|с|смт|гр|г|к|or|mun|com|sat|loc|d|k)\\.? ?";
  const ordinal =
    "\\d{1,3}(?:[.,]?[ºª°]|\\.|er|n|e|r|a|º|-(?:й|ви))(?: ?(?:[A-Z]|\\d[ªa]|tv|th|mf|og|em|sal|kat|patro|poschodí|poschodie|piętro|stāvs|[Ee]sq|[Dd]to|[Dd]ir|[Ff]te|[Ii]zq|[Ii]zda|[Dd]cha|[Oo]bergeschoss|OG|DG|UG|links|rechts|mitte|lewo|prawo|vlevo|vpravo|venstre|høyre|höger|vänster|left|right|gauche|droite|étage|[Ss]tock|kerros|floor|emelet|andar|piano)\\.?(?![\\p{L}\\p{N}]))*";
  const separator = "(?:,? ?\\n? ?|\\.,? ?\\n? ?| - | – )";
  return {
    plainUnit: new RegExp(
      `^(?:,? ?(?:[HULK]\\d{4}(?!\\d)|${ordinal}|\\d{1,3} (?:tr|sal|em|og|kerros|этаж)\\.?(?![\\p{L}\\p{N}])|[A-Z](?: \\d{1,3})?(?![\\p{L}\\p{N}]|-\\d)|[IVX]{1,4}[./] ?\\d{1,3}\\.?|[IVX]{1,4}\\. em(?:elet)?\\.?|\\d{1,2}/\\d{1,3}\\.?)|\\.(?= (?:\\d{1,2}/\\d|[IVX]+[./]))|\\.(?=, ?\\d))`,
      "u",
    ),
    postcodeFirst: new RegExp(`^${separator}${postcode},? (?:${before})?${town}`, "u"),
    townFirst: new RegExp(
      `^${separator}(?:${before})?${name}${more}(?:, ${name}${more}){0,2}(?: \\d{1,2})?,?[ \\n]${postcode}`,
      "u",
    ),
    announcedTown: new RegExp(`^, (?:м|с|смт|гр)\\. ?${town}(?:,? ?${postcode})?`, "u"),
    townOnly:
      /^, ?\n?(?:in |à |w )?\p{Lu}[\p{L}\p{M}'-]{1,30}(?: \p{Lu}[\p{L}\p{M}'-]{1,30})?(?:\/\p{Lu}[\p{L}-]+(?!\p{L})|(?=[.;)\n]|, ?\p{Ll}|$))/u,
    townBefore: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${postcode},? ${town}|(?:м|с|смт|гр|г|к)\\. ?${town}|[Ll]agj(?:j|i)a (?:nr\\. ?)?\\p{N}{1,2}|(?:mun|or|com|sat)\\. ?${town}), ?\\n?$`,
      "u",
    ),
    postcodeAndTown: new RegExp(`^${postcode.replace("(?<=[,\\n] ?)\\d{3}|", "")},? ${town}`, "u"),
  };
}
