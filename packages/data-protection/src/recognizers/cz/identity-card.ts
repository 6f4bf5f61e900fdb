import type { Identifier } from "../identifier.ts";

/** Czech identity card number. Without a public check digit, so it needs an announcing word. */
export const czechIdentityCard: Identifier = {
  name: "cz/identity-card",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`\d{9}`,
  rule: "nine digits",
  hints: [
    "číslo občanského průkazu",
    "občanský průkaz č",
    "číslo OP",
    "č. OP",
    "OP č",
    "občanka č",
    "občanského průkazu",
    "Czech identity card",
  ],
  needsHint: true,
  source: "zákon č. 269/2021 Sb.; PRADO register, CZE-BO",
  examples: ["123456789"],
};
