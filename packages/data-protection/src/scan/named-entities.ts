import { defineRecognizer, type EntityType, type Recognizer, type RecognizerContext, type Span } from "@leam/spec";

/** A stretch of text that a tagger takes for personal data. */
export interface NamedEntity extends Span {
  /** As the SDK spells it: "PERSON", not "PER". */
  readonly entity: EntityType;
  /** How sure, 0 to 1. */
  readonly score: number;
}

/**
 * Finds personal data of any types in a text. Synchronous: a model that only answers later is asked beforehand, or in a worker that is
 * waited for. Offsets are UTF-16 code units of the text that it is given, which may differ from yours by invisible characters.
 */
export type NamedEntityTagger = (text: string, context: RecognizerContext) => Iterable<NamedEntity>;

/** A tagger as a recognizer. What is no entity makes it throw, which stops the scan. */
export function namedEntityRecognizer(tagger: Recognizer | NamedEntityTagger): Recognizer {
  if (typeof tagger !== "function") return tagger;
  const known = made.get(tagger);
  if (known !== undefined) return known;
  const recognizer = defineRecognizer({
    name: "named-entities",
    entity: "PERSON",
    longest: 10_000,
    *find(text, context) {
      for (const { entity, start, end, score } of tagger(text, context)) {
        if (typeof entity !== "string" || !/^[A-Z][A-Z0-9_]*$/u.test(entity) || !(score >= 0 && score <= 1))
          throw new TypeError("no named entity");
        yield { entity, start, end, score, recognizer: "named-entities", why: { rule: "tagger of the caller" } };
      }
    },
  });
  made.set(tagger, recognizer);
  return recognizer;
}

/** One for each function: what is planned for a list of recognizers is found again by their identity. */
const made = new WeakMap<NamedEntityTagger, Recognizer>();
