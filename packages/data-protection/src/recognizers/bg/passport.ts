import type { Identifier } from "../identifier.ts";

/** Bulgarian passport number. Without a public check digit, so it needs an announcing word. */
export const bulgarianPassport: Identifier = {
  name: "bg/passport",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`\d{9}`,
  rule: "nine digits",
  hints: [
    "паспорт №",
    "номер на паспорт",
    "номер на паспорта",
    "паспорт номер",
    "задграничен паспорт",
    "Bulgarian passport",
  ],
  needsHint: true,
  source: "PRADO register, BGR-AO",
  examples: ["123456789"],
};
