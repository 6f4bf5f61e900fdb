import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";

/**
 * Number of an Italian health card. No check digit is checked, so it needs an announcing word.
 * Source: Decreto 11 marzo 2004, tessera sanitaria.
 */
export const italianHealthCard: Recognizer = defineNationalId({
  name: "it/health-card",
  form: String.raw`80380\d{15}`,
  rule: "twenty digits",
  hints: ["tessera sanitaria", "TEAM", "tessera"],
  needsHint: true,
});
