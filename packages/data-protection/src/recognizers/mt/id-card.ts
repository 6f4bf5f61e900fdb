import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";

/**
 * Maltese identity card number. It has no check digit, so it needs an announcing word.
 * Source: Identity Card and other Identity Documents Act, Cap. 258. Fictitious example: 0289482M.
 */
export const malteseIdCard: Recognizer = defineNationalId({
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
});
