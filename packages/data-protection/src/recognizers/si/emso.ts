import { keepsJmbg } from "../checks/jmbg.ts";
import type { Identifier } from "../identifier.ts";

/** Slovenian personal number (EMŠO). */
export const slovenianEmso: Identifier = {
  name: "si/emso",
  form: String.raw`\d{7}[ -]?\d{2}[ -]?\d{4}|\d{7}[ -]\d{6}`,
  rule: "thirteen digits that begin with the date of birth",
  check: { name: "date of birth; weighted sum, mod 11", holds: keepsJmbg },
  hints: [
    "EMŠO",
    "EMSO",
    "enotna matična številka",
    "EMŠO-ja",
    "matična številka",
    "matično številko",
    "matične številke",
    "zavarovan",
    "numero di identificazione",
    "személyi szám",
    "personal number",
  ],
  needsHint: true,
  source: "Zakon o centralnem registru prebivalstva (ZCRP)",
  examples: ["2608978507463", "0101006500006"],
};
