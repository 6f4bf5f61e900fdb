import type { Identifier } from "../identifier.ts";

/** French identity card number as given until 2021: year, month, department, serial. Its check digit stands in the machine-readable zone alone, so it needs an announcing word. */
export const frenchIdentityCard: Identifier = {
  name: "fr/identity-card",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`\d{4}[0-9A-Z]{3}\d{5}`,
  rule: "twelve characters",
  hints: [
    "carte nationale d'identité",
    "carte d'identité n°",
    "numéro de carte d'identité",
    "CNI n°",
    "n° de CNI",
    "CNI",
    "French identity card",
  ],
  needsHint: true,
  source: "décret n° 55-1397 du 22 octobre 1955; PRADO register, FRA-BO",
  examples: ["880692310285"],
};
