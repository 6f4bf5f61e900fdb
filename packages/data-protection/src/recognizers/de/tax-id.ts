import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** German tax id (Steuer-IdNr). */
export const germanTaxId: Identifier = {
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
  source: "§ 139b AO, Bundeszentralamt für Steuern",
  examples: ["86 095 742 719"],
};
