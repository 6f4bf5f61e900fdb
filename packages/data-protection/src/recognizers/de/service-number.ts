import type { Identifier } from "../identifier.ts";
import { isBirthDateOfTwoDigits } from "../checks/birth-date.ts";

/** German number of a soldier (Personenkennziffer): date of birth, first letter of the name, five digits. The check digit's rule is not public, so it needs an announcing word. */
export const germanServiceNumber: Identifier = {
  name: "de/service-number",
  form: String.raw`\d{6}[- ]?[A-Z][- ]?\d{5}`,
  rule: "date of birth, letter, five digits",
  check: { name: "date of birth", holds: holdsServiceNumber },
  hints: ["Personenkennziffer", "PK", "PK-Nr", "Dienstnummer"],
  needsHint: true,
  source: "Bundeswehr, Personenkennziffer (PK)",
  examples: ["150785-M-12345"],
};

function holdsServiceNumber(match: string): boolean {
  const [day, month, year] = [0, 2, 4].map((place) => Number(match.slice(place, place + 2)));
  return day !== undefined && month !== undefined && year !== undefined && isBirthDateOfTwoDigits(year, month, day);
}
