import type { Identifier } from "../identifier.ts";
import { check731 } from "../documents/check-731.ts";

/** German passport number. Its check digit stands in the machine-readable zone and is often left out; without it nothing is checked. */
export const germanPassport: Identifier = {
  name: "de/passport",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`[CFGHJK][0-9CFGHJKLMNPRTVWXYZ]{8}(?:\dD?)?`,
  rule: "letter C to K, eight digits and letters, check digit where it is written",
  check: { name: "7-3-1", holds: holdsDocument },
  hints: [
    "Reisepassnummer",
    "Passnummer",
    "Reisepass-Nr",
    "Reisepass Nr",
    "Pass-Nr",
    "Pass Nr",
    "Reisepass",
    "German passport",
    "passport number",
  ],
  needsHint: true,
  source: "§ 4 PassG, Anlage 1 PassV; BMI, Seriennummer des Reisepasses",
  examples: ["C01X00T478", "C01X00T47"],
};

function holdsDocument(match: string): boolean {
  return match.length === 9 || check731(match.slice(0, 9)) === Number(match.charAt(9));
}
