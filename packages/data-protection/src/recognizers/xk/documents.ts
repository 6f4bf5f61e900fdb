import type { Identifier } from "../identifier.ts";

/** Numbers of Kosovar documents. None has a public check digit, so they need an announcing word. */
export const kosovarDocuments: readonly Identifier[] = [
  {
    name: "xk/identity-card",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`\d{9}`,
    rule: "nine digits",
    hints: ["letërnjoftimi nr", "letërnjoftim", "letërnjoftimi", "numri i letërnjoftimit", "lična karta"],
    needsHint: true,
    source: "Ligji nr. 05/L-015 për letërnjoftime",
    examples: ["032948172"],
  },
  {
    name: "xk/passport",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`P ?\d{8}`,
    rule: "P and eight digits",
    hints: ["pasaporta", "pasaportë", "pasaportës", "pasoš", "Kosovo passport"],
    needsHint: true,
    source: "Ligji nr. 03/L-037 për pasaporta",
    examples: ["P00482917"],
  },
];
