import { keepsJmbg } from "../checks/jmbg.ts";
import type { Identifier } from "../identifier.ts";

/** Personal number (JMBG) that Croatia gave until 2009; it stays in registers and contracts. */
export const croatianJmbg: Identifier = {
  name: "hr/jmbg",
  form: String.raw`\d{7}[ -]?\d{2}[ -]?\d{4}|\d{7}[ -]\d{6}`,
  rule: "thirteen digits that begin with the date of birth",
  check: { name: "date of birth; weighted sum, mod 11", holds: keepsJmbg },
  hints: ["JMBG", "MBG", "matični broj građana", "matičnog broja građana", "jedinstveni matični broj"],
  needsHint: true,
  source: "Zakon o matičnom broju, NN 9/92",
  examples: ["0101990330019"],
};
