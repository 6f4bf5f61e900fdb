import type { Identifier } from "../identifier.ts";

/** Austrian driving licence number. Without a public check digit, so it needs an announcing word. */
export const austrianDrivingLicence: Identifier = {
  name: "at/driving-licence",
  entity: "DRIVING_LICENCE",
  form: String.raw`\d{8}`,
  rule: "eight digits",
  hints: [
    "Führerscheinnummer",
    "Führerschein-Nr",
    "Führerschein Nr",
    "Führerscheinnr",
    "FS-Nr",
    "Austrian driving licence",
  ],
  needsHint: true,
  source: "PRADO register, AUT-FO",
  examples: ["12345678"],
};
