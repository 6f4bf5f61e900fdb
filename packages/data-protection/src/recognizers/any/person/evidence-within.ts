import { isFormOf } from "./is-form-of.ts";
import { knownFirstName } from "./known-first-name.ts";
import { isSpelledOut, type NameRun } from "./name-runs.ts";
import { ambiguousAlone } from "./not-names.data.ts";
import { hasClearSurnameForm, hasSurnameForm } from "./surname-forms.data.ts";
import { isHungarianSurname } from "./surnames.data.ts";
import { isBesideThing } from "./beside-thing.ts";
import { hungarianFirstNames } from "./first-names/hungarian.data.ts";
import { placeStarts } from "./place-words.data.ts";
import { wordBefore } from "./word-beside.ts";
import { writesNounsWithCapitals } from "./noun-capitals.ts";
import { isCommon, isNoName, isPlace, isThing } from "./word-kinds.ts";
import { wordSet } from "./word-set.ts";

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
export function evidenceWithin(text: string, run: NameRun): NameEvidence | undefined {
  const { words, opensSentence } = run;
  const last = words.length - 1;
  if (placeStarts.has(words[0]?.lower ?? "") || isNamedAfter(text, run)) return undefined;
  const known = words.map((word) => (word.isInitial ? undefined : knownFirstName(word.lower)));
  const exact = known.indexOf("exact");
  if (last === 0) return nameAlone(text, run, known[0]) ?? surnameAlone(text, run);
  const at = exact >= 0 ? exact : known.indexOf("inflected");
  if (at >= 0) return firstNameAt(at);
  const surname = words[last];
  // In an oblique case, or of three words, it stands behind the word that begins the sentence: "Znam Kowalskiego", "Станарка Гроздана Пешић".
  const first = opensSentence && (last > 1 || oblique.test(surname?.lower ?? "")) ? 1 : 0;
  if (surname !== undefined && hasSurnameForm(surname.lower) && !words.some(({ lower }) => isPlace(lower)))
    return { score: 0.7, rule: "form of a surname", first, last };
  return undefined;

  function firstNameAt(index: number): NameEvidence | undefined {
    const score = known[index] === "exact" ? 0.85 : 0.7;
    const before = words[index - 1];
    // Surname first, as in Hungary and on lists: the word before belongs to it, unless it merely begins the sentence.
    const isSurnameFirst =
      index === last &&
      before !== undefined &&
      (!opensSentence || index > 1 || isSurname(before.lower) || isHungarian(words[last]?.lower ?? ""));
    if (index === last && !isSurnameFirst) return { score: 0.57, rule: "first name alone", first: index, last };
    if (known[index] === "inflected" && words.some(({ lower }) => isPlace(lower) || isThing(lower))) return undefined;
    const isNewPart = index > 0 && isSpelledOut(text, words, index);
    const startsLater = isNewPart || (opensSentence && index > 0 && index < last && !isSurname(before?.lower ?? ""));
    return { score, rule: "first name of the tables", first: startsLater ? index : 0, last: lastOfName(index) };
  }

  function isSurname(lower: string): boolean {
    return hasSurnameForm(lower) || isHungarianSurname(lower) || knownFirstName(lower) !== "";
  }

  /** A place behind a name of two words or more is where the person is: "Sirkka-Liisa Ahoselle Kuopiossa". */
  function lastOfName(index: number): number {
    const before = words[last - 1];
    const isBehind = last - index > 1 && before !== undefined && before.text.length > 3;
    return isBehind && isPlace(words[last]?.lower ?? "") ? last - 1 : last;
  }
}

const oblique = /(?:ego|emu|[sc]kim|ową|owej|[sc]kiej|[sc]ką|ovi|ovou|ské|ského|skému|ového|ićem|ićem|ićevim)$/u;

const hungarian = wordSet(hungarianFirstNames);

function isHungarian(lower: string): boolean {
  return hungarian.has(lower) || isFormOf(lower, hungarian);
}

function nameAlone(
  text: string,
  run: NameRun,
  known: "exact" | "inflected" | "" | undefined,
): NameEvidence | undefined {
  const word = run.words[0];
  if (
    word === undefined ||
    known === undefined ||
    known === "" ||
    word.lower.length < 3 ||
    ambiguousAlone.has(word.lower)
  )
    return undefined;
  if (isPlace(word.lower) || isThing(word.lower) || isCommon(word.lower)) return undefined;
  if (known === "inflected")
    return run.opensSentence || word.lower.length < 5 || isInPlace(text, run.start)
      ? undefined
      : { score: 0.57, rule: "form of a first name alone", first: 0, last: 0 };
  if (!run.opensSentence) return { score: 0.6, rule: "first name alone", first: 0, last: 0 };
  return /^(?:,? \p{Ll}|'\p{Ll})/u.test(text.slice(run.end, run.end + 3))
    ? { score: 0.57, rule: "first name that begins a sentence", first: 0, last: 0 }
    : undefined;
}

/** In the middle of a sentence, where the language writes nouns small: "бачила Забудько". */
function surnameAlone(text: string, run: NameRun): NameEvidence | undefined {
  const lower = run.words[0]?.lower ?? "";
  if (run.opensSentence || lower.length < 6 || !hasClearSurnameForm(lower) || isNoName(lower)) return undefined;
  if (writesNounsWithCapitals(text, run) || text.charAt(run.start - 1) !== " ") return undefined;
  return { score: 0.57, rule: "form of a surname alone", first: 0, last: 0 };
}

/** "place Victor-Hugo", "Svea hovrätt", "Johannes Gutenberg-Universität", "«Anna Karenina»". */
function isNamedAfter(text: string, run: NameRun): boolean {
  return run.words.some(({ lower }) => isThing(lower)) || isBesideThing(text, run);
}

/** "in Siena", "u Sisku": behind these words places stand. */
function isInPlace(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  return (
    before !== undefined &&
    /^(?:in|im|v|ve|w|we|u|у|в|във|во|në|nel|nella|iz|из|ze|z|з|із|od|from|aus|nach|hacia|vers)$/u.test(before.lower)
  );
}
