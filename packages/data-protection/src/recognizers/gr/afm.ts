import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * Greek tax number (ΑΦΜ).
 * Source: ΑΑΔΕ. Fictitious example: 884028181.
 */
export const greekAfm: Recognizer = defineNationalId({
  name: "gr/afm",
  form: String.raw`\d{9}`,
  rule: "nine digits",
  check: { name: "powers of two, mod 11", holds: holdsInStdnum("GR", "vat") },
  hints: ["ΑΦΜ", "Α.Φ.Μ.", "AFM", "αριθμός φορολογικού μητρώου", "φορολογικ", "α.φ.μ", "φορολογούμεν", "φορολογουμέν"],
  needsHint: true,
});
