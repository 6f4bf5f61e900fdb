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
  /** Where a spelling may lie around a word that it begins with: the pairs "characters before the word" and "length". */
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the digits alone, for values that are nothing but digits and separators. */
  readonly digits: ReadonlyMap<string, KnownValue>;
}

/** Shorter values, and shorter numbers, stand for too many other things. */
const shortestValue = 5;
const shortestNumber = 7;

export function knownValues(texts: readonly Recognized[]): KnownValues {
  const spellings = new Map<string, KnownValue>();
  const places = new Map<string, Set<string>>();
  const digits = new Map<string, KnownValue>();
  for (const { view, found } of texts) {
    for (const { start, end, entity, score, recognizer } of found) {
      const value = view.text.slice(start, end);
      // One name alone may be a word in lower case: "Bauer", "bauer". Repeated names have their own rules.
      if (value.length < shortestValue || (entity === "PERSON" && !/\p{L} \p{L}/u.test(value))) continue;
      const known = { entity, score, recognizer };
      addSpelling(foldCase(value), known);
      const plain = isSeparated(entity) ? canonicalValue(entity, value) : "";
      if (plain.length >= shortestNumber && /^\d+$/u.test(plain)) digits.set(plain, known);
    }
  }
  return { names: personNames(texts), spellings, places, digits };

  function addSpelling(folded: string, known: KnownValue): void {
    const first = /[\p{L}\p{N}]+/u.exec(folded);
    if (first === null) return;
    spellings.set(folded, known);
    const pairs = places.get(first[0]) ?? new Set();
    pairs.add(`${first.index}:${folded.length}`);
    places.set(first[0], pairs);
  }
}
