import type { Identifier } from "../identifier.ts";

/** Numbers of Hungarian documents. None has a public check digit, so they need an announcing word. */
export const hungarianDocuments: readonly Identifier[] = [
  {
    name: "hu/identity-card",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`\d{6} ?[A-Z]{2}`,
    rule: "six digits and two letters",
    hints: [
      "személyi igazolvány",
      "személyazonosító igazolvány",
      "személyigazolvány",
      "szem. ig.",
      "szig. szám",
      "igazolványszám",
      "okmányazonosító",
    ],
    needsHint: true,
    source: "414/2015. (XII. 23.) Korm. rendelet",
    examples: ["123456AB"],
  },
  {
    name: "hu/address-card",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`\d{6} ?[A-Z]{2}`,
    rule: "six digits and two letters",
    hints: ["lakcímkártya", "lakcímigazolvány", "lakcímet igazoló"],
    needsHint: true,
    source: "146/1993. (X. 26.) Korm. rendelet",
    examples: ["654321LA"],
  },
  {
    name: "hu/passport",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-Z]{2} ?\d{6,7}`,
    rule: "two letters and six or seven digits",
    hints: ["útlevél", "útlevélszám", "útlevele", "Hungarian passport"],
    needsHint: true,
    source: "1998. évi XII. törvény a külföldre utazásról",
    examples: ["BH4829173"],
  },
  {
    name: "hu/driving-licence",
    entity: "DRIVING_LICENCE",
    form: String.raw`[A-Z]{2} ?\d{6}`,
    rule: "two letters and six digits",
    hints: ["vezetői engedély", "jogosítvány", "Hungarian driving licence"],
    needsHint: true,
    source: "326/2011. (XII. 28.) Korm. rendelet",
    examples: ["CK482917"],
  },
];
