import type { Identifier } from "../identifier.ts";
import { keepsAfm } from "./afm.ts";

/** Greek VAT number: EL and the tax number. */
export const greekVat: Identifier = {
  name: "gr/vat",
  entity: "VAT_NUMBER",
  form: String.raw`(?:EL|GR) ?\d{9}`,
  rule: "EL or GR and nine digits",
  check: { name: "powers of two, mod 11", holds: holdsVatNumber },
  hints: ["ΦΠΑ", "Φ.Π.Α.", "VAT"],
  source: "ν. 5144/2024 (κώδικας ΦΠΑ); ΑΑΔΕ",
  examples: ["EL884028181"],
};

function holdsVatNumber(match: string): boolean {
  return keepsAfm(match.slice(-9));
}
