import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Croatian personal number (OIB). */
export const croatianOib: Identifier = {
  name: "hr/oib",
  form: String.raw`\d{3} ?\d{3} ?\d{3} ?\d{2}`,
  rule: "eleven digits",
  check: { name: "ISO 7064 mod 11,10", holds: holdsInStdnum("HR", "oib") },
  hints: ["OIB", "osobni identifikacijski broj", "OIB-a", "porezni broj", "porezni obveznik", "identifikacijski broj"],
  needsHint: true,
  source: "Zakon o osobnom identifikacijskom broju, NN 60/08",
  examples: ["65914949874"],
};
