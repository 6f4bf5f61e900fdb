import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { keepsMod1110 } from "../checks/iso-7064-mod-11-10.ts";

/** German business id (Wirtschafts-IdNr): formed as the VAT number, with five digits for the activity. */
export const germanBusinessId: Identifier = {
  name: "de/business-id",
  entity: "COMPANY_NUMBER",
  form: String.raw`DE ?\d{9}-\d{5}`,
  rule: "DE, nine digits, dash, five digits",
  check: { name: "ISO 7064 mod 11,10", holds: holdsBusinessId },
  hints: ["Wirtschafts-IdNr", "W-IdNr", "Wirtschafts-Identifikationsnummer", "Wirtschafts-ID"],
  source: "§ 139c AO; Bundeszentralamt für Steuern",
  examples: ["DE123456788-00001"],
};

function holdsBusinessId(match: string): boolean {
  return keepsMod1110(digitsOf(match).slice(0, 9));
}
