/** A text, a question about it that `leam-extractive-1` answers by quoting, and what its answer must hold. */
export const question = {
  text: "The town library opens at nine in the morning. On Fridays it closes at four. A library card costs ten euros a year.",
  ask: "When does the library close on Fridays?",
  answer: "On Fridays it closes at four",
} as const;
