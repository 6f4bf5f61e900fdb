import type { Identifier } from "../identifier.ts";

/** Czech driving licence number. Without a public check digit, so it needs an announcing word. */
export const czechDrivingLicence: Identifier = {
  name: "cz/driving-licence",
  entity: "DRIVING_LICENCE",
  form: String.raw`[A-Z]{2} ?\d{6}`,
  rule: "two letters and six digits",
  hints: [
    "řidičský průkaz",
    "číslo řidičského průkazu",
    "řidičského průkazu",
    "číslo ŘP",
    "ŘP č",
    "č. ŘP",
    "Czech driving licence",
  ],
  needsHint: true,
  source: "vyhláška č. 31/2001 Sb.; PRADO register, CZE-FO",
  examples: ["EE 123456"],
};
