import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Irish personal public service number (PPS). */
export const irishPps: Identifier = {
  name: "ie/pps",
  form: String.raw`\d{7}[A-W][A-IW]?`,
  rule: "seven digits and one or two letters",
  check: { name: "weighted sum, mod 23", holds: holdsInStdnum("IE", "pps") },
  hints: [
    "PPS",
    "PPSN",
    "PPS number",
    "UPSP",
    "Uimhir PSP",
    "personal public service",
    "P.P.S.",
    "uimhir chánach",
    "uimhir phearsanta",
    "seirbhíse poiblí",
    "uimhir",
    "PSP",
    "tax reference",
    "PPS no",
  ],
  source: "Social Welfare Consolidation Act 2005, section 262",
  examples: ["1126933BA"],
};
