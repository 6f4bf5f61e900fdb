import { digitsOf } from "../checks/digits-of.ts";
import { keepsMod1110 } from "../checks/iso-7064-mod-11-10.ts";
import type { Identifier } from "../identifier.ts";

/** Croatian personal number (OIB), also the tax number of persons and companies. */
export const croatianOib: Identifier = {
  name: "hr/oib",
  form: String.raw`\d{3} ?\d{3} ?\d{3} ?\d{2}`,
  rule: "eleven digits",
  check: { name: "ISO 7064 mod 11,10", holds: (match) => keepsMod1110(digitsOf(match)) },
  hints: [
    "OIB",
    "osobni identifikacijski broj",
    "OIB-a",
    "porezni broj",
    "porezni obveznik",
    "identifikacijski broj",
    "personal identification number",
  ],
  needsHint: true,
  source: "Zakon o osobnom identifikacijskom broju, NN 60/08",
  examples: ["65914949874"],
};
