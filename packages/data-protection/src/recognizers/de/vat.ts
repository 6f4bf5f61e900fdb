import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { keepsMod1110 } from "../checks/iso-7064-mod-11-10.ts";

/** German VAT number (USt-IdNr). */
export const germanVat: Identifier = {
  name: "de/vat",
  entity: "VAT_NUMBER",
  form: String.raw`DE ?\d{3} ?\d{3} ?\d{3}`,
  rule: "DE and nine digits",
  check: { name: "ISO 7064 mod 11,10", holds: holdsVatNumber },
  hints: ["USt-IdNr", "USt-Id", "Umsatzsteuer-Identifikationsnummer", "USt-ID-Nr", "UStID", "VAT"],
  source: "§ 27a UStG; Bundeszentralamt für Steuern",
  examples: ["DE123456788"],
};

function holdsVatNumber(match: string): boolean {
  return keepsMod1110(digitsOf(match));
}
