import type { EntityType } from "@leam/spec";
import { canonicalValue, isSeparated } from "../operators/canonical-value.ts";
import { foldCase } from "./denied-values.ts";
import { personNames, type PersonNames } from "./repeat-persons.ts";
import type { Recognized } from "./recognize.ts";

/** A value that was found, without where. */
export interface KnownValue {
  readonly entity: EntityType;
  readonly score: number;
  readonly recognizer: string;
}

/** What was found in one text or more: it is personal data wherever it stands, also where nothing announces it. */
export interface KnownValues {
  readonly names: PersonNames;
  /** By the value in lower case. */
  readonly spellings: ReadonlyMap<string, KnownValue>;
  /** The words of the spellings, one step a word. */
  readonly words: WordStep;
  /** By the digits alone, for values that are nothing but digits and separators. */
  readonly digits: ReadonlyMap<string, KnownValue>;
}

/** A tree of words: its time is that of the words that match, however many values begin alike. */
export interface WordStep {
  readonly next: Map<string, WordStep>;
  /** For spellings that end with this word: the pairs "characters before the first word" and "length". */
  readonly places: Set<string>;
}

/** Words of values, as the tokens of a text. */
const valueWord: RegExp = /[\p{L}\p{N}]+/gu;

/** Shorter values, and shorter numbers, stand for too many other things. */
const shortestValue = 5;
/** Nobody writes a longer value twice; looking for it would take the square of its length. */
const longestValue = 300;
const shortestNumber = 7;

/** Types whose form says what they are: they are found wherever they stand. */
const selfEvident: ReadonlySet<EntityType> = new Set(["EMAIL", "IBAN", "CREDIT_CARD", "IP_ADDRESS"]);

export function knownValues(texts: readonly Recognized[]): KnownValues {
  const spellings = new Map<string, KnownValue>();
  const words = newStep();
  const digits = new Map<string, KnownValue>();
  for (const { view, found } of texts) {
    for (const { start, end, entity, score, recognizer } of found) {
      if (selfEvident.has(entity)) continue;
      const value = view.text.slice(start, end);
      // One name alone may be a word in lower case: "Bauer", "bauer". Repeated names have their own rules.
      if (
        value.length < shortestValue ||
        value.length > longestValue ||
        (entity === "PERSON" && !/\p{L} \p{L}/u.test(value))
      )
        continue;
      const known = { entity, score, recognizer };
      addSpelling(foldCase(value), known);
      const plain = isSeparated(entity) ? canonicalValue(entity, value) : "";
      if (plain.length >= shortestNumber && /^\d+$/u.test(plain)) digits.set(plain, known);
    }
  }
  return { names: personNames(texts), spellings, words, digits };

  function addSpelling(folded: string, known: KnownValue): void {
    const found = [...folded.matchAll(valueWord)];
    const first = found[0];
    if (first === undefined) return;
    spellings.set(folded, known);
    let step = words;
    for (const [word] of found) {
      const next = step.next.get(word) ?? newStep();
      step.next.set(word, next);
      step = next;
    }
    step.places.add(`${first.index}:${folded.length}`);
  }
}

function newStep(): WordStep {
  return { next: new Map(), places: new Set() };
}
