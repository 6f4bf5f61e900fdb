import { fold } from "./fold.ts";
import { lightStem } from "./light-stem.ts";
import { pseudonymPattern, wordPattern } from "./word-pattern.ts";

/** A word of a text. */
export interface Token {
  /** Folded, see `fold`. */
  readonly word: string;
  readonly stem: string;
  readonly kind: TokenKind;
  /** Starts with a capital letter in the text. */
  readonly isCapitalized: boolean;
  /** Type of a pseudonym: "PERSON". */
  readonly entity?: string;
}

export type TokenKind = "word" | "number" | "email" | "pseudonym";

/** The words of a text with their stems, in order. Takes the language's own stemmer where there is one. */
export function tokenize(text: string, stem?: (word: string) => string): Token[] {
  return (text.match(wordPattern) ?? []).map((raw) => tokenOf(raw, stem));
}

function tokenOf(raw: string, stem: ((word: string) => string) | undefined): Token {
  const kind = kindOf(raw);
  if (kind === "pseudonym") {
    const [, entity = ""] = new RegExp(pseudonymPattern.source, "u").exec(raw) ?? [];
    return { word: raw, stem: raw, kind, isCapitalized: true, entity };
  }
  const word = fold(raw);
  if (kind !== "word") return { word, stem: word, kind, isCapitalized: false };
  const stemmed = stem === undefined ? lightStem(word) : fold(stem(raw.toLowerCase()));
  return { word, stem: stemmed, kind, isCapitalized: /^\p{Lu}/u.test(raw) };
}

function kindOf(raw: string): TokenKind {
  if (raw.startsWith("[")) return "pseudonym";
  if (raw.includes("@")) return "email";
  return /^\p{N}/u.test(raw) ? "number" : "word";
}
