import type { Identifier } from "../identifier.ts";

/** Danish driving licence number. Without a public check digit, so it needs an announcing word. */
export const danishDrivingLicence: Identifier = {
  name: "dk/driving-licence",
  entity: "DRIVING_LICENCE",
  form: String.raw`\d{8}`,
  rule: "eight digits",
  hints: ["kørekortnummer", "kørekort nr", "kørekortnr", "kørekort nummer", "Danish driving licence"],
  needsHint: true,
  source: "PRADO register, DNK-FO",
  examples: ["12345678"],
};
