import type { Identifier } from "../identifier.ts";

/** Number of a foreigner in France (AGDREF), on the residence permit. Without a public check digit, so it needs an announcing word. */
export const frenchResidencePermit: Identifier = {
  name: "fr/residence-permit",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`\d{10}`,
  rule: "ten digits",
  hints: [
    "AGDREF",
    "numéro étranger",
    "n° étranger",
    "titre de séjour n°",
    "numéro de titre de séjour",
    "numéro AGDREF",
    "carte de séjour n°",
  ],
  needsHint: true,
  source: "CESEDA, art. R142-11 (AGDREF 2)",
  examples: ["7512345678"],
};
