import { keepsJmbg } from "../checks/jmbg.ts";
import type { Identifier } from "../identifier.ts";

/** Personal number of Serbia (JMBG), also the registration number of foreigners. */
export const serbianJmbg: Identifier = {
  name: "rs/jmbg",
  form: String.raw`\d{7}[ -]?\d{2}[ -]?\d{4}|\d{7}[ -]\d{6}`,
  rule: "thirteen digits that begin with the date of birth",
  check: { name: "date of birth; weighted sum, mod 11", holds: keepsJmbg },
  hints: [
    "JMBG",
    "ЈМБГ",
    "matični broj",
    "матични број",
    "јединствени матични број",
    "jedinstveni matični broj",
    "матичног броја",
    "matičnog broja",
    "ЈМБГ-а",
    "мат. бр.",
    "mat. br.",
    "јмбг",
    "осигураник",
    "osiguranik",
    "осигурани",
    "evidencijski broj stranca",
    "евиденцијски број странца",
    "EBS",
    "ЕБС",
    "szem. szám",
    "personal number",
  ],
  needsHint: true,
  source: "Закон о јединственом матичном броју грађана, 24/2018",
  examples: ["1304980751727", "1710995501520"],
};
