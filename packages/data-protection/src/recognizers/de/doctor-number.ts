import type { Identifier } from "../identifier.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** German number of a doctor for life (LANR): six digits, check digit, group of doctors. */
export const germanDoctorNumber: Identifier = {
  name: "de/doctor-number",
  form: String.raw`\d{9}`,
  rule: "nine digits",
  check: { name: "weights 4 and 9, mod 10", holds: holdsDoctorNumber },
  hints: ["LANR", "Arztnummer", "Arzt-Nr", "lebenslange Arztnummer"],
  needsHint: true,
  source: "KBV, Richtlinie nach § 75 Absatz 7 SGB V zur Vergabe der Arzt- und Betriebsstättennummern",
  examples: ["123456601"],
};

const weights = [4, 9, 4, 9, 4, 9];

function holdsDoctorNumber(match: string): boolean {
  return (10 - (weightedSum(match, weights) % 10)) % 10 === Number(match.charAt(6));
}
