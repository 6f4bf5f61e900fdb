import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * Irish personal public service number (PPS).
 * Source: Social Welfare Consolidation Act 2005, section 262. Fictitious example: 1126933BA.
 */
export const irishPps: Recognizer = defineNationalId({
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
});
