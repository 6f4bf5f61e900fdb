import { digitsOf } from "../checks/digits-of.ts";
import type { Identifier } from "../identifier.ts";

/** Turkish tax number (vergi kimlik numarası), also of persons. */
export const turkishTaxNumber: Identifier = {
  name: "tr/tax-number",
  form: String.raw`\d{3} ?\d{3} ?\d{4}`,
  rule: "ten digits",
  check: { name: "check digit, mod 10", holds: holdsTaxNumber },
  hints: ["vergi", "VKN", "vergi no", "vergi kimlik", "tax number"],
  needsHint: true,
  source: "Vergi Usul Kanunu, 213",
  examples: ["1234567890", "4540536920"],
};

/** Each digit plus 9 … 1, mod 10, times 2 to that power, mod 9 with 9 for 0: the last digit makes their sum a multiple of 10. */
function holdsTaxNumber(match: string): boolean {
  const digits = digitsOf(match);
  let sum = Number(digits.charAt(9));
  for (let place = 0; place < 9; place += 1) {
    const shifted = (Number(digits.charAt(place)) + 9 - place) % 10;
    if (shifted !== 0) sum += (shifted * 2 ** (9 - place)) % 9 || 9;
  }
  return sum % 10 === 0;
}
