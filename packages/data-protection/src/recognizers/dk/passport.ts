import type { Identifier } from "../identifier.ts";

/** Danish passport number. Without a public check digit, so it needs an announcing word. */
export const danishPassport: Identifier = {
  name: "dk/passport",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`\d{9}`,
  rule: "nine digits",
  hints: ["pasnummer", "pas nr", "pasnr", "pas nummer", "Danish passport"],
  needsHint: true,
  source: "PRADO register, DNK-AO",
  examples: ["201234567"],
};
