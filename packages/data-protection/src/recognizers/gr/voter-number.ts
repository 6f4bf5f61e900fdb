import type { Identifier } from "../identifier.ts";

/** Greek number of a voter. Without a check digit, so it needs an announcing word. */
export const greekVoterNumber: Identifier = {
  name: "gr/voter-number",
  form: String.raw`\d{13}`,
  rule: "thirteen digits",
  hints: ["ειδικός εκλογικός αριθμός", "ειδικό εκλογικό αριθμό", "εκλογικός αριθμός"],
  needsHint: true,
  source: "π.δ. 26/2012, εκλογικοί κατάλογοι",
  examples: ["1234567890123"],
};
