import type { Identifier } from "../identifier.ts";

/** German number of an employer's establishment (Betriebsnummer). */
export const germanEmployerNumber: Identifier = {
  name: "de/employer-number",
  entity: "COMPANY_NUMBER",
  form: String.raw`\d{8}`,
  rule: "eight digits",
  check: { name: "digit sums of weights 1 and 2, mod 10", holds: holdsEmployerNumber },
  hints: ["Betriebsnummer", "Betriebs-Nr", "BBNR", "Betriebsnr"],
  needsHint: true,
  source: "§ 18i SGB IV; Bundesagentur für Arbeit, Betriebsnummern-Service",
  examples: ["12345676"],
};

/** Some offices once gave numbers whose check digit is five more. */
function holdsEmployerNumber(match: string): boolean {
  const sum = Array.from(match.slice(0, 7))
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 1 : 2))
    .reduce((total, product) => total + Math.floor(product / 10) + (product % 10), 0);
  return sum % 10 === Number(match.charAt(7)) || (sum + 5) % 10 === Number(match.charAt(7));
}
