import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { keepsNhsCheck } from "./nhs-check.ts";

/** British health service number, in Northern Ireland the health and care number. */
export const britishNhsNumber: Identifier = {
  name: "gb/nhs-number",
  form: String.raw`\d{3}[ -]?\d{3}[ -]?\d{4}`,
  rule: "ten digits",
  check: { name: "weighted sum, mod 11", holds: holdsNhsNumber },
  hints: ["NHS", "NHS number", "NHS no", "H&C number", "patient number", "N.H.S.", "health and care number", "HCN"],
  needsHint: true,
  source: 'NHS Data Model and Dictionary, "NHS number"',
  examples: ["970 172 8637", "943 476 5919"],
};

function holdsNhsNumber(match: string): boolean {
  return keepsNhsCheck(digitsOf(match));
}
