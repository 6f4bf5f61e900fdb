import type { EntityType } from "./entity.ts";
import type { Language, Span } from "./language.ts";

/** Finds one type of personal data. Pure: the same text and context give the same findings. */
export interface Recognizer {
  /** Where it belongs and what it finds: "de/tax-id", "any/email". */
  readonly name: string;
  readonly entity: EntityType;
  /** Longest possible match in UTF-16 code units: how far a scanner must look. */
  readonly longest: number;
  find(text: string, context: RecognizerContext): Iterable<Finding>;
}

/** What a recognizer may know of the text around it. */
export interface RecognizerContext {
  /** The text's language, where it is known. */
  readonly language?: Language;
}

/** A stretch of text that a recognizer takes for personal data. */
export interface Finding extends Span {
  readonly entity: EntityType;
  /** How sure, 0 to 1. */
  readonly score: number;
  /** Name of the recognizer. */
  readonly recognizer: string;
  /** Why: without the value itself. */
  readonly why: FindingReason;
}

export interface FindingReason {
  /** What matched: "eleven digits", "title before capitalized words". */
  readonly rule: string;
  /** The check digit rule that held, if there is one: "ISO 7064 mod 11,10". */
  readonly check?: string;
  /** The announcing words that stood near. */
  readonly context?: readonly string[];
}
