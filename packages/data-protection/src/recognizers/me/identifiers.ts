import { keepsJmbg } from "../checks/jmbg.ts";
import type { Identifier } from "../identifier.ts";

/** Montenegro. The tax number of a person is the JMBG. */
export const me: readonly Identifier[] = [
  {
    name: "me/jmbg",
    form: String.raw`\d{7}[ -]?\d{2}[ -]?\d{4}|\d{7}[ -]\d{6}`,
    rule: "thirteen digits that begin with the date of birth",
    check: { name: "date of birth; weighted sum, mod 11", holds: keepsJmbg },
    hints: [
      "JMBG",
      "JMB",
      "ЈМБГ",
      "ЈМБ",
      "jedinstveni matični broj",
      "јединствени матични број",
      "matični broj",
      "матични број",
      "personal number",
    ],
    needsHint: true,
    source: "Zakon o centralnom registru stanovništva",
    examples: ["1505985213451"],
  },
  {
    name: "me/identity-card",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`\d{9}`,
    rule: "nine digits",
    hints: ["broj lične karte", "lična karta br", "lična karta", "број личне карте", "лична карта", "br. LK"],
    needsHint: true,
    source: "Zakon o ličnoj karti",
    examples: ["182934756"],
  },
];
