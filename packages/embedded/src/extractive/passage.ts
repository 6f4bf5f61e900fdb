import type { Token } from "../text/tokenize.ts";

/** A stretch of a message that may be quoted. */
export interface Source {
  /** Index of the message in the call. */
  readonly message: number;
  /** Index of the content part, where the content has parts. */
  readonly part?: number;
  /** Place of the text in the message's (or the part's) text, in UTF-16 code units. */
  readonly start: number;
  readonly text: string;
  /** Who wrote it: instructions stand in system and user messages, wishes only in user messages. */
  readonly role: "system" | "user" | "tool";
}

/** A sentence of a source. Places are in the message's text. */
export interface Passage {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Ends in a question mark: helps to find its neighbour, is never an answer. */
  readonly isQuestion: boolean;
}

/** A passage with the model's rating, 0 to 1. */
export interface RatedPassage {
  readonly passage: Passage;
  readonly score: number;
}
