import type { Identifier } from "../identifier.ts";

/** Greek driving licence number. Without a public check digit, so it needs an announcing word. */
export const greekDrivingLicence: Identifier = {
  name: "gr/driving-licence",
  entity: "DRIVING_LICENCE",
  form: String.raw`\d{9}`,
  rule: "nine digits",
  hints: [
    "άδεια οδήγησης",
    "αριθμός άδειας οδήγησης",
    "άδειας οδήγησης",
    "δίπλωμα οδήγησης",
    "διπλώματος οδήγησης",
    "Greek driving licence",
  ],
  needsHint: true,
  source: "PRADO register, GRC-FO",
  examples: ["123456789"],
};
