import type { Identifier } from "../identifier.ts";

/** Maltese identity card number. It has no check digit, so it needs an announcing word. */
export const malteseIdCard: Identifier = {
  name: "mt/id-card",
  form: String.raw`\d{3,7}[MGAPLHBZ]`,
  rule: "up to seven digits and a letter",
  hints: [
    "karta tal-identità",
    "karta ta' l-identità",
    "identità",
    "ID card",
    "identity card",
    "numru tal-karta",
    "KI",
    "I.D.",
    "tal-identità",
    "Nru tal-ID",
    "karta",
    "tal-karta",
    "taxxa",
    "kard",
    "ID",
    "tal-karta tal-identità",
    "residence permit",
    "permess",
  ],
  needsHint: true,
  source: "Identity Card and other Identity Documents Act, Cap. 258",
  examples: ["0289482M"],
};
