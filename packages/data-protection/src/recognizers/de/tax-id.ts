import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * German tax id (Steuer-IdNr).
 * Source: § 139b AO, Bundeszentralamt für Steuern. Fictitious example: 86 095 742 719.
 */
export const germanTaxId: Recognizer = defineNationalId({
  name: "de/tax-id",
  form: String.raw`\d{2} ?\d{3} ?\d{3} ?\d{3}`,
  rule: "eleven digits",
  check: { name: "ISO 7064 mod 11,10", holds: holdsInStdnum("DE", "idnr") },
  hints: [
    "Steuer-ID",
    "Steuer-IdNr",
    "Steueridentifikationsnummer",
    "Identifikationsnummer",
    "IdNr",
    "Steuernummer",
    "Steuer-Identifikationsnummer",
    "tax id",
    "TIN",
    "steuerliche Identifikation",
    "IdNr.",
    "Steuer-Id",
    "Steuer-Ident",
    "Steuerident",
    "TIN",
    "St-IdNr",
  ],
});
