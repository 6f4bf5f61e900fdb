import type { Finding, Recognizer, RecognizerContext } from "@leam/spec";
import type { PositiveExample } from "./positive-example.ts";

/** What the recognizer finds in an example. */
export function findingsOf(recognizer: Recognizer, { text, language }: PositiveExample): Finding[] {
  return [...recognizer.find(text, contextOf(language))];
}

export function contextOf(language: PositiveExample["language"]): RecognizerContext {
  return Object.freeze(language === undefined ? {} : { language });
}
