import type { SystemMessage } from "@leam/spec";

/**
 * Tells the model what the tags are. It has a name so that a model which quotes its messages, such as the embedded one, can tell it from
 * the caller's text.
 */
export const hintMessage: SystemMessage = {
  role: "system",
  name: "leam-data-protection",
  content:
    "Codes in square brackets, a type in capitals and a short id, stand for real values. Copy them unchanged, with their brackets, wherever you mean the value.",
};
