import type { Identifier } from "../identifier.ts";

/** Bulgarian identity card number. Without a public check digit, so it needs an announcing word. */
export const bulgarianIdentityCard: Identifier = {
  name: "bg/identity-card",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`\d{9}|[A-Z]{2}\d{7}`,
  rule: "nine digits, or two letters and seven",
  hints: [
    "лична карта №",
    "л.к. №",
    "лк №",
    "л. к. №",
    "номер на лична карта",
    "лична карта",
    "лична карта номер",
    "Bulgarian identity card",
  ],
  needsHint: true,
  source: "PRADO register, BGR-BO",
  examples: ["123456789"],
};
