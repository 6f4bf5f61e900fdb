import type { Identifier } from "../identifier.ts";

/** Belgian national number, also that of non-residents. For births from 2000 on a 2 stands before the nine digits that are divided. */
export const belgianNationalNumber: Identifier = {
  name: "be/national-number",
  form: String.raw`\d{2}[. ]?\d{2}[. ]?\d{2}[ -]?\d{3}[. ]?\d{2}`,
  rule: "eleven digits that begin with the date of birth",
  check: { name: "97 minus the number mod 97", holds: holdsNationalNumber },
  hints: [
    "numéro national",
    "registre national",
    "NISS",
    "rijksregisternummer",
    "INSZ",
    "nationaal nummer",
    "Nationalregisternummer",
    "NN",
    "NRN",
    "n° national",
    "registre nat",
    "rijksregister",
    "rijksregisternr",
    "RRN",
    "NISS",
    "Nationalregister",
    "nationaalnummer",
    "N.N.",
  ],
  source: "arrêté royal du 3 avril 1984",
  examples: ["81.04.07-493.56"],
};

function holdsNationalNumber(match: string): boolean {
  const digits = match.replaceAll(/\D/gu, "");
  const key = Number(digits.slice(9));
  // Non-residents have 20 or 40 added to the month.
  const month = Number(digits.slice(2, 4)) % 20;
  if (month > 12 || Number(digits.slice(4, 6)) > 31) return false;
  return [digits.slice(0, 9), `2${digits.slice(0, 9)}`].some((number) => 97 - (Number(number) % 97) === key);
}
