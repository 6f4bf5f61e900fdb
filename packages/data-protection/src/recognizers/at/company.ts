import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";

/** Austrian number in the company register (Firmenbuchnummer). */
export const austrianCompany: Identifier = {
  name: "at/company",
  entity: "COMPANY_NUMBER",
  form: String.raw`FN ?[1-9]\d{3,5} ?[A-Za-z]`,
  rule: "FN, four to six digits and a letter",
  check: { name: "the number mod 17", holds: holdsCompanyNumber },
  hints: ["FN", "Firmenbuchnummer", "Firmenbuch-Nr", "Firmenbuch"],
  source: "§ 30 Firmenbuchgesetz",
  examples: ["FN 123456d", "FN 33209m"],
};

function holdsCompanyNumber(match: string): boolean {
  return "abdfghikmpstvwxyz".charAt(Number(digitsOf(match)) % 17) === match.at(-1)?.toLowerCase();
}
