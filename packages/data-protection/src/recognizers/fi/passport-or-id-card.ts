import type { Identifier } from "../identifier.ts";

/** Finnish passport or id card number. Without a public check digit, so it needs an announcing word. */
export const finnishPassportOrIdCard: Identifier = {
  name: "fi/passport-or-id-card",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`[A-Z]{2} ?\d{7}`,
  rule: "two letters and seven digits",
  hints: [
    "passin numero",
    "passinumero",
    "passi nro",
    "passnummer",
    "henkilökortin numero",
    "henkilökortti",
    "identitetskort",
    "passi",
    "Finnish passport",
    "passport number",
  ],
  needsHint: true,
  source: "passilaki 671/2006; henkilökorttilaki 663/2016; PRADO register, FIN-AO and FIN-BO",
  examples: ["XP1234567"],
};
