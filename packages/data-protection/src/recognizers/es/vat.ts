import type { Identifier } from "../identifier.ts";
import { keepsCompanyNumber } from "./company.ts";
import { spanishDni } from "./dni.ts";
import { spanishNie } from "./nie.ts";
import { spanishTaxNumber } from "./tax-number.ts";

/** Spanish VAT number: ES and the tax number of a person or company. */
export const spanishVat: Identifier = {
  name: "es/vat",
  entity: "VAT_NUMBER",
  form: String.raw`ES ?[A-Z0-9]\d{7}[A-Z0-9]`,
  rule: "ES and nine characters",
  check: { name: "mod 23 or Luhn", holds: holdsVatNumber },
  hints: ["IVA", "NIF-IVA", "VIES", "VAT"],
  source: "Real Decreto 1065/2007, art. 25",
  examples: ["ESB12345674", "ES12345678Z"],
};

function holdsVatNumber(match: string): boolean {
  const number = match.slice(-9);
  const first = number.charAt(0);
  if (/\d/u.test(first)) return spanishDni.check?.holds(number) === true;
  if ("XYZ".includes(first)) return spanishNie.check?.holds(number) === true;
  if ("KLM".includes(first)) return spanishTaxNumber.check?.holds(number) === true;
  return "ABCDEFGHJNPQRSUVW".includes(first) && keepsCompanyNumber(number);
}
