import type { Identifier } from "../identifier.ts";

/** Number of a Spanish health card (CIP), in the forms of the regions. Without a public check digit, so it needs an announcing word. */
export const spanishHealthCard: Identifier = {
  name: "es/health-card",
  form: String.raw`[A-Z]{4} ?\d{1} ?\d{6} ?\d{2,3}|[A-Z]{4} ?\d{10,12}`,
  rule: "four letters and ten to twelve digits",
  hints: [
    "CIP",
    "tarjeta sanitaria",
    "targeta sanitària",
    "TSI",
    "CIPA",
    "tarjeta",
    "cartón sanitario",
    "osasun txartela",
  ],
  needsHint: true,
  source: "Real Decreto 183/2004, art. 4",
  examples: ["GALO0850715012"],
};
