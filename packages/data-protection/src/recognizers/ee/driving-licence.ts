import type { Identifier } from "../identifier.ts";

/** Estonian driving licence number. Without a public check digit, so it needs an announcing word. */
export const estonianDrivingLicence: Identifier = {
  name: "ee/driving-licence",
  entity: "DRIVING_LICENCE",
  form: String.raw`[A-Z]{2}\d{6}`,
  rule: "two letters and six digits",
  hints: ["juhiloa number", "juhiloa nr", "juhiluba", "juhiload", "Estonian driving licence"],
  needsHint: true,
  source: "PRADO register, EST-FO",
  examples: ["ET123456"],
};
