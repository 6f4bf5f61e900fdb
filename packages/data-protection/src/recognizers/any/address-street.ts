import { knownFirstName } from "./person/known-first-name.ts";
import { spellings } from "./spellings.ts";
import { streetEndings, streetQualifiers, streetWordsAfter, streetWordsBefore } from "./street-words.data.ts";

export interface Street {
  /** In UTF-16 code units, with what joins it to the number. */
  readonly length: number;
  /** True where a word says that it is a street. */
  readonly isCertain: boolean;
}

interface Patterns {
  readonly suffixed: RegExp;
  readonly worded: RegExp;
  readonly nameBeforeWord: RegExp;
  readonly introduced: RegExp;
  readonly bare: RegExp;
  readonly numberFirstIntroduced: RegExp;
  readonly numberFirstWorded: RegExp;
}

let made: Patterns | undefined;

/** The street that ends where a house number begins. */
export function readStreetBefore(before: string): Street | undefined {
  if (!/[\p{L}.,:'"“”»№°º] ?$/u.test(before)) return undefined;
  const patterns = (made ??= makePatterns());
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const oneWord = patterns.suffixed.exec(line);
  if (oneWord !== null) return { length: oneWord[0].length, isCertain: true };
  const streetWord = patterns.worded.exec(line);
  const name = streetWord === null ? null : patterns.nameBeforeWord.exec(line.slice(0, streetWord.index));
  if (streetWord !== null && name !== null)
    return { length: streetWord[0].length + withoutResident(name[0]).length, isCertain: true };
  const withWord = patterns.introduced.exec(line);
  if (withWord !== null) return { length: withWord[0].length, isCertain: true };
  const nameOnly = patterns.bare.exec(line);
  return nameOnly === null ? undefined : { length: nameOnly[0].length, isCertain: false };
}

/** How much of the text after a house number is the street: "27 bis, rue du Faubourg", "27 Gloucester Road". */
export function readNumberFirst(after: string): number | undefined {
  // A capital or the word for a street, behind a space, a comma or "bis".
  if (!/^(?: ?(?:bis|ter|quater|[A-Z])\b)?,? (?:\p{L}|'')/u.test(after)) return undefined;
  const patterns = (made ??= makePatterns());
  const line = after.split("\n", 1)[0] ?? "";
  const found = patterns.numberFirstIntroduced.exec(line) ?? patterns.numberFirstWorded.exec(line);
  return found?.[0].length;
}

/** "Sıdıka Mertoğlu Kızılırmak Sokak": who lives there may stand straight before the street. */
function withoutResident(name: string): string {
  const words = name.trim().split(" ");
  return words.length > 2 && knownFirstName((words[0] ?? "").toLowerCase()) === "exact"
    ? `${words.slice(2).join(" ")} `
    : name;
}

function makePatterns(): Patterns {
  const capital = '[\\p{Lu}„“"«][\\p{L}\\p{M}\'.„“”"«»-]{0,30}';
  const joint =
    "(?:,? ?(?:nr|Nr|NR|no|No|NO|br|č|č\\.p|n|nº|n°|n\\.º|№|номер|бр|буд|num|Nru|uimh|αρ|αριθ|pallati|pall|бл|bl|blok|kbr|nro|house|hse)?[.:]? ?)";
  const particles =
    "(?:de los|de las|de la|de|du|des|las|los|la|le|les|l'|d'|del|della|delle|dello|degli|dei|di|da|do|dos|das|van|der|den|het|ten|ter|von|vom|zum|zur|op|und|y|e|et|i|of|the|na|an|a'|il-|ir-|ix-|is-|it-|in-|iż-|l-|ta'|san|sv\\.|św\\.|gen\\.|ks\\.|dr\\.|prof\\.|акад\\.|ген\\.|проф\\.|св\\.)";
  const start = "(?<![\\p{L}\\p{N}-])";
  const before = spellings(words(streetWordsBefore));
  const after = spellings(words(streetWordsAfter));
  const endings = words(streetEndings).join("|");
  const common = "(?:\\p{Ll}{3,14} ){0,2}";
  return {
    suffixed: new RegExp(
      `${start}(?:(?:${streetQualifiers}) ){0,2}\\p{Lu}[\\p{L}\\p{M}.'-]{0,40}(?:${endings}|${endings.toUpperCase()})\\.?${joint}$`,
      "u",
    ),
    worded: new RegExp(`${start}(?:${after})${joint}$`, "u"),
    nameBeforeWord: new RegExp(
      `${start}(?:${capital} (?:${particles} )?){1,3}$|${start}\\p{Lu}\\p{L}+ \\p{Ll}{3,14} $`,
      "u",
    ),
    introduced: new RegExp(
      `${start}(?:${before})(?: |(?<=[./])|(?='))(?:${particles} ?){0,2}${common}(?:${capital}|[„“"«][^\n“”"»]{2,40}[“”"»]|\\p{N}{1,2}\\.? \\p{L}{3,20}|(?<=\\p{Lu}[\\p{L}.]{1,12} )\\p{Ll}{4,14}(?: \\p{Ll}{4,14})?(?=${joint}$))(?:[ -](?:${particles} ?){0,2}${common}${capital}| \\p{Ll}{4,14}(?= ?,? \\d|$)){0,4}${joint}$`,
      "u",
    ),
    bare: new RegExp(`${start}(?=.{3,} $)(?=.{0,60}\\p{Ll})${capital}(?: (?:${particles} )?${capital}){0,2} $`, "u"),
    numberFirstIntroduced: new RegExp(
      `^(?: ?(?:bis|ter|quater|[A-Z])\\b)?,? (?:an |An )?(?:${before})(?: |(?<=[./]))(?:${particles} ?){0,2}(?:${capital})(?:[ -](?:${particles} ?){0,2}${capital}){0,4}`,
      "u",
    ),
    numberFirstWorded: new RegExp(`^,? (?:${capital} ){1,4}(?:${after})(?![\\p{L}\\p{N}])`, "u"),
  };
}

function words(table: string): readonly string[] {
  return table.trim().split(/\s+/u);
}
