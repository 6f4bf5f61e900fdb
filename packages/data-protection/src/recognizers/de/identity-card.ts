import type { Identifier } from "../identifier.ts";
import { check731 } from "../documents/check-731.ts";

/** German identity card number. Its check digit stands in the machine-readable zone and is often left out; without it nothing is checked. */
export const germanIdentityCard: Identifier = {
  name: "de/identity-card",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`[LMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8}(?:\dD?)?`,
  rule: "letter L to Z, eight digits and letters, check digit where it is written",
  check: { name: "7-3-1", holds: holdsDocument },
  hints: [
    "Personalausweisnummer",
    "Ausweisnummer",
    "Personalausweis-Nr",
    "Personalausweis Nr",
    "Personalausweis",
    "Ausweis-Nr",
    "identity card number",
    "ID card",
  ],
  needsHint: true,
  source: "§ 5 PAuswG, Anhang der PAuswV; BMI, Seriennummer des Personalausweises",
  examples: ["T220001293", "T22000129"],
};

function holdsDocument(match: string): boolean {
  return match.length === 9 || check731(match.slice(0, 9)) === Number(match.charAt(9));
}
