import type { Identifier } from "../identifier.ts";

/** Numbers of Moldovan documents. None has a public check digit, so they need an announcing word. */
export const moldovanDocuments: readonly Identifier[] = [
  {
    name: "md/passport",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-Z]{1,2} ?\d{7}`,
    rule: "one or two letters and seven digits",
    hints: ["pașaport", "paşaport", "pașaportul", "паспорт", "Moldovan passport"],
    needsHint: true,
    source: "Legea nr. 273/1994 privind actele de identitate",
    examples: ["AB1234567"],
  },
  {
    name: "md/identity-card",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-Z] ?\d{8}`,
    rule: "a letter and eight digits",
    hints: [
      "buletin",
      "buletin de identitate",
      "carte de identitate",
      "cartea de identitate",
      "удостоверение личности",
    ],
    needsHint: true,
    source: "Legea nr. 273/1994 privind actele de identitate",
    examples: ["A12345678"],
  },
];
