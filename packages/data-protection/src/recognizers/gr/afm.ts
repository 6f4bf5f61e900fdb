import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Greek tax number (ΑΦΜ). */
export const greekAfm: Identifier = {
  name: "gr/afm",
  form: String.raw`\d{9}`,
  rule: "nine digits",
  check: { name: "powers of two, mod 11", holds: holdsInStdnum("GR", "vat") },
  hints: ["ΑΦΜ", "Α.Φ.Μ.", "AFM", "αριθμός φορολογικού μητρώου", "φορολογικ", "α.φ.μ", "φορολογούμεν", "φορολογουμέν"],
  needsHint: true,
  source: "ΑΑΔΕ",
  examples: ["884028181"],
};
