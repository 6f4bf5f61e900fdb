import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * Croatian personal number (OIB).
 * Source: Zakon o osobnom identifikacijskom broju, NN 60/08. Fictitious example: 65914949874.
 */
export const croatianOib: Recognizer = defineNationalId({
  name: "hr/oib",
  form: String.raw`\d{3} ?\d{3} ?\d{3} ?\d{2}`,
  rule: "eleven digits",
  check: { name: "ISO 7064 mod 11,10", holds: holdsInStdnum("HR", "oib") },
  hints: ["OIB", "osobni identifikacijski broj", "OIB-a", "porezni broj", "porezni obveznik", "identifikacijski broj"],
  needsHint: true,
});
