import type { Identifier } from "../identifier.ts";
import { keepsJmbg } from "../checks/jmbg.ts";

/** Unique citizen's number (JMBG, JMB) of Bosnia and Herzegovina. */
export const bosnianCitizenNumber: Identifier = {
  name: "ba/citizen-number",
  form: String.raw`\d{7}[ -]?\d{2}[ -]?\d{4}|\d{7}[ -]\d{6}`,
  rule: "thirteen digits that begin with the date of birth",
  check: { name: "date and weighted sum, mod 11", holds: keepsJmbg },
  hints: [
    "JMBG",
    "JMB",
    "jedinstveni matični broj",
    "matični broj",
    "ЈМБГ",
    "ЈМБ",
    "јединствени матични број",
    "матични број",
    "citizen number",
  ],
  needsHint: true,
  source: "Zakon o jedinstvenom matičnom broju, Službeni glasnik BiH 32/2001",
  examples: ["1710985175528"],
};
