import type { Identifier } from "../identifier.ts";
import { keepsTaxNumber } from "./tax-number.ts";

/** Cypriot VAT number: the tax identification code with CY before it. */
export const cypriotVat: Identifier = {
  name: "cy/vat",
  entity: "VAT_NUMBER",
  form: String.raw`CY ?\d{8}[A-Z]`,
  rule: "CY, eight digits and a letter",
  check: { name: "check letter, mod 26", holds: holdsVatNumber },
  hints: ["ΦΠΑ", "Φ.Π.Α.", "VAT", "KDV"],
  source: "περί Φόρου Προστιθέμενης Αξίας Νόμος 95(I)/2000",
  examples: ["CY10123456G"],
};

function holdsVatNumber(match: string): boolean {
  return keepsTaxNumber(match.slice(-9));
}
