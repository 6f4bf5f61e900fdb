import { spellings } from "./spellings.ts";
import { streetEndings, streetQualifiers, streetWordsAfter, streetWordsBefore } from "./street-words.data.ts";

export interface Street {
  /** In UTF-16 code units, with what joins it to the number. */
  readonly length: number;
  /** True where a word says that it is a street. */
  readonly isCertain: boolean;
}

const capital = '[\\p{Lu}„“"«][\\p{L}\\p{M}\'.„“”"«»-]{0,30}';
const joint = "(?:,? ?(?:nr|Nr|no|No|NO|br|č|č\\.p|n|nº|n°|n\\.º|№|номер|бр|num|Nru|uimh)?[.:]? ?)";
const particles =
  "(?:de|du|des|la|le|les|l'|d'|del|della|delle|dei|degli|di|da|do|dos|das|van|der|den|het|ten|ter|von|vom|zum|zur|und|y|e|et|i|of|the|na|an|il-|ir-|ta'|san|sv\\.)";

const suffixed = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:${streetQualifiers.join("|")}) ){0,2}\\p{Lu}[\\p{L}\\p{M}.'-]{1,40}(?:${streetEndings.join("|")}|${streetEndings.join("|").toUpperCase()})\\.?${joint}$`,
  "u",
);
const worded = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${spellings(streetWordsAfter)})${joint}$`, "u");
const nameBeforeWord = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${capital} (?:${particles} )?){1,3}$`, "u");
const introduced = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${spellings(streetWordsBefore)}) ?(?:${particles} ?){0,2}(?:${capital}|[„“"«][^\n“”"»]{2,40}[“”"»]|\\p{N}{1,2})(?: (?:${particles} ){0,2}${capital}){0,4}${joint}$`,
  "u",
);
const bare = new RegExp(`(?<![\\p{L}\\p{N}-])(?=.{3,} $)${capital}(?: (?:${particles} )?${capital}){0,2} $`, "u");
const numberFirstIntroduced = new RegExp(
  `^(?: ?(?:bis|ter|quater))?,? (?:${spellings(streetWordsBefore)}) (?:${particles} ?){0,2}${capital}(?: (?:${particles} ?){0,2}${capital}){0,4}`,
  "u",
);
const numberFirstWorded = new RegExp(
  `^,? (?:${capital} ){1,4}(?:${spellings(streetWordsAfter)})(?![\\p{L}\\p{N}])`,
  "u",
);

/** The street that ends where a house number begins. */
export function readStreetBefore(before: string): Street | undefined {
  if (!/[\p{L}.,:"“”»№°º] ?$/u.test(before)) return undefined;
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const oneWord = suffixed.exec(line);
  if (oneWord !== null) return { length: oneWord[0].length, isCertain: true };
  const streetWord = worded.exec(line);
  const name = streetWord === null ? null : nameBeforeWord.exec(line.slice(0, streetWord.index));
  if (streetWord !== null && name !== null) return { length: streetWord[0].length + name[0].length, isCertain: true };
  const withWord = introduced.exec(line);
  if (withWord !== null) return { length: withWord[0].length, isCertain: true };
  const nameOnly = bare.exec(line);
  return nameOnly === null ? undefined : { length: nameOnly[0].length, isCertain: false };
}

/** How much of the text after a house number is the street: "27 bis, rue du Faubourg", "27 Gloucester Road". */
export function readNumberFirst(after: string): number | undefined {
  const line = after.split("\n", 1)[0] ?? "";
  const found = numberFirstIntroduced.exec(line) ?? numberFirstWorded.exec(line);
  return found?.[0].length;
}
