import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Portuguese civil number as the old identity card (bilhete de identidade) printed it: with the check digit in a box behind it. */
export const portugueseCivilNumber: Identifier = {
  name: "pt/civil-number",
  form: String.raw`\d{7,8}[ -]\d`,
  rule: "seven or eight digits and the check digit",
  check: { name: "weighted sum, mod 11", holds: holdsCivilNumber },
  hints: [
    "bilhete de identidade",
    "BI n",
    "BI nº",
    "BI n.º",
    "B.I.",
    "identificação civil",
    "número de identificação civil",
    "NIC",
  ],
  needsHint: true,
  source: "Lei n.º 33/99, identificação civil",
  examples: ["12345678-9"],
};

function holdsCivilNumber(match: string): boolean {
  const digits = digitsOf(match).padStart(9, "0");
  return ((11 - (weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === Number(digits.charAt(8));
}
