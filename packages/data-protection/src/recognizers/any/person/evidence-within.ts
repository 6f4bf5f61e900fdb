import { knownFirstName } from "./known-first-name.ts";
import type { NameRun } from "./name-runs.ts";
import { ambiguousAlone } from "./not-names.data.ts";
import { surnameForms } from "./surname-forms.data.ts";

/** Why a run, or a part of it, is a person's name. */
export interface NameEvidence {
  readonly score: number;
  readonly rule: string;
  /** The announcing word, where one stood there. */
  readonly context?: string;
  /** Index of the first and of the last word of the run that belong to the name. */
  readonly first: number;
  readonly last: number;
}

/** What the words themselves say: a first name of the tables, the form of a surname, initials. */
export function evidenceWithin({ words, opensSentence }: NameRun): NameEvidence | undefined {
  const last = words.length - 1;
  const known = words.map((word) => (word.isCapital && !word.isInitial ? knownFirstName(word.lower) : undefined));
  if (placeStarts.has(words[0]?.lower ?? "")) return undefined;
  const exact = known.indexOf("exact");
  const at = exact >= 0 ? exact : known.indexOf("inflected");
  if (at >= 0) return firstNameAt(at);
  const surname = words[last];
  const isSurname = surname !== undefined && surnameForms.some((form) => form.test(surname.lower));
  const first = opensSentence ? 1 : 0;
  if (isSurname && last > first) return { score: 0.7, rule: "form of a surname", first, last };
  const initials = words.filter((word) => word.isInitial).length;
  const start = opensSentence ? words.findIndex((word) => word.isInitial) : 0;
  return initials > 1 && last >= initials
    ? { score: 0.65, rule: "initials before a name", first: start, last }
    : undefined;

  function firstNameAt(index: number): NameEvidence | undefined {
    const word = words[index];
    const score = known[index] === "exact" ? 0.85 : 0.7;
    if (last === 0) {
      const isClear =
        known[index] === "exact" &&
        !opensSentence &&
        word !== undefined &&
        word.lower.length > 2 &&
        !ambiguousAlone.has(word.lower);
      return isClear ? { score: 0.6, rule: "first name alone", first: 0, last: 0 } : undefined;
    }
    // Surname first, as in Hungary and on lists: the word before belongs to it, unless it merely begins the sentence.
    const isSurnameFirst =
      index === last &&
      (!opensSentence || index > 1 || known[index - 1] !== undefined || isHungarianSurname(words[index - 1]?.lower));
    if (index === last && !isSurnameFirst) return { score: 0.5, rule: "first name alone", first: index, last };
    const isNewPart = words[index - 1]?.isCapital === false;
    const first =
      index === 0 || isNewPart || (opensSentence && index < last && !isHungarianSurname(words[0]?.lower)) ? index : 0;
    return { score, rule: "first name of the tables", first, last };
  }
}

/** "San Francisco", "Saint-Denis", "New Jersey": places named after persons. */
const placeStarts = new Set([
  "san",
  "santa",
  "santo",
  "saint",
  "sainte",
  "st",
  "sankt",
  "são",
  "sant",
  "new",
  "port",
  "fort",
  "mount",
  "lake",
]);

/** The commonest, with "-né" for a married woman. Source: Belügyminisztérium, public frequency list of surnames. */
const hungarianSurnames = new Set(
  "nagy kovács tóth szabó horváth varga kiss molnár németh farkas balogh papp takács juhász lakatos mészáros oláh simon rácz fekete szilágyi török fehér balázs gál kis szűcs kocsis pintér fodor orsós szalai sipos magyar lukács gulyás biró király katona lászló".split(
    " ",
  ),
);

function isHungarianSurname(lower: string | undefined): boolean {
  return lower !== undefined && (hungarianSurnames.has(lower) || hungarianSurnames.has(lower.replace(/né$/u, "")));
}
