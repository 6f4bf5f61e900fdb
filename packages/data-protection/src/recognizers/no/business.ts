import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Numbers of Norwegian businesses, sole traders among them. */
export const noBusiness: readonly Identifier[] = [
  {
    name: "no/vat",
    entity: "VAT_NUMBER",
    form: String.raw`(?:NO ?)?[89]\d{2} ?\d{3} ?\d{3} ?MVA`,
    rule: "organization number and MVA",
    check: { name: "weighted sum, mod 11", holds: holdsOrganization },
    hints: ["MVA", "mva-nummer", "org.nr", "VAT"],
    source: "merverdiavgiftsloven (lov 19. juni 2009 nr. 58)",
    examples: ["973835157MVA", "NO 995 525 828 MVA"],
  },
  {
    name: "no/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`[89]\d{2} ?\d{3} ?\d{3}`,
    rule: "nine digits that begin with 8 or 9",
    check: { name: "weighted sum, mod 11", holds: holdsOrganization },
    hints: ["organisasjonsnummer", "org.nr", "orgnr", "org. nr", "org.nummer", "organization number"],
    needsHint: true,
    source: "enhetsregisterloven (lov 3. juni 1994 nr. 15)",
    examples: ["973 835 157"],
  },
];

function holdsOrganization(match: string): boolean {
  return weightedSum(digitsOf(match), [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}
