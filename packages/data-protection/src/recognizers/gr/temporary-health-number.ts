import type { Identifier } from "../identifier.ts";

/** Greek number of an asylum seeker for insurance and health care (ΠΑΑΥΠΑ). Without a public check digit, so it needs an announcing word. */
export const greekTemporaryHealthNumber: Identifier = {
  name: "gr/temporary-health-number",
  form: String.raw`\d{11}`,
  rule: "eleven digits",
  hints: ["ΠΑΑΥΠΑ", "Π.Α.Α.Υ.Π.Α.", "προσωρινός αριθμός ασφάλισης"],
  needsHint: true,
  source: "ν. 4636/2019, άρθρο 55; ΚΥΑ 717/2020",
  examples: ["98765432101"],
};
