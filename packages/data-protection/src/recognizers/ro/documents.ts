import type { Identifier } from "../identifier.ts";

/** Romanian numbers without a public check digit; they need an announcing word. */
export const romanianDocuments: readonly Identifier[] = [
  {
    name: "ro/identity-card",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-Z]{2},? ?(?:(?:nr|NR|Nr)\.? ?)?\d{6}`,
    rule: "series of two letters and six digits",
    hints: [
      "carte de identitate",
      "cartea de identitate",
      "C.I.",
      "CI",
      "CI seria",
      "buletin seria",
      "buletin",
      "act de identitate",
    ],
    needsHint: true,
    source: "O.U.G. nr. 97/2005",
    examples: ["RX 482917", "RX nr. 482917"],
  },
  {
    name: "ro/passport",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`\d{8,9}`,
    rule: "eight or nine digits",
    hints: ["pașaport", "paşaport", "pașaportul", "pasaport", "Romanian passport"],
    needsHint: true,
    source: "Legea nr. 248/2005",
    examples: ["054829173"],
  },
  {
    name: "ro/driving-licence",
    entity: "DRIVING_LICENCE",
    form: String.raw`[A-Z]\d{8}[A-Z]`,
    rule: "a letter of the county, eight digits, a letter",
    hints: ["permis de conducere", "permisul de conducere", "permis auto", "Romanian driving licence"],
    needsHint: true,
    source: "O.U.G. nr. 195/2002",
    examples: ["B01234567S"],
  },
  {
    name: "ro/doctor",
    form: String.raw`[A-Z]\d{5}|\d{6}`,
    rule: "six digits, or a letter and five",
    hints: ["cod parafă", "codul de parafă", "cod parafa", "parafă"],
    needsHint: true,
    source: "Legea nr. 95/2006, Titlul XII; Colegiul Medicilor din România",
    examples: ["A12345", "482917"],
  },
];
