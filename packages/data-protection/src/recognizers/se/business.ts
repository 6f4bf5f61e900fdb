import { digitsOf } from "../checks/digits-of.ts";
import { keepsLuhn } from "../checks/luhn.ts";
import type { Identifier } from "../identifier.ts";

/** Numbers of Swedish businesses. That of a sole trader is the personal number. */
export const seBusiness: readonly Identifier[] = [
  {
    name: "se/vat",
    entity: "VAT_NUMBER",
    form: String.raw`SE ?\d{6}-?\d{4} ?01`,
    rule: "SE, ten digits and 01",
    check: { name: "Luhn", holds: (match) => keepsLuhn(digitsOf(match).slice(0, 10)) },
    hints: ["momsregistreringsnummer", "momsnummer", "moms nr", "momsreg.nr", "VAT"],
    source: "mervärdesskattelagen (2023:200)",
    examples: ["SE556773904901"],
  },
  {
    name: "se/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`(?:16)?\d{2}[2-9]\d{3}-?\d{4}`,
    rule: "ten digits, the third from 2 on",
    check: { name: "Luhn", holds: (match) => keepsLuhn(digitsOf(match).slice(-10)) },
    hints: ["organisationsnummer", "org.nr", "orgnr", "org nr", "org.nummer", "organization number"],
    needsHint: true,
    source: "lagen (1974:174) om identitetsbeteckning för juridiska personer",
    examples: ["556280-5910"],
  },
];
