import type { Identifier } from "../identifier.ts";

/** Numbers of Slovenian documents. None has a public check digit, so they need an announcing word. */
export const slovenianDocuments: readonly Identifier[] = [
  {
    name: "si/identity-card",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-Z]{2} ?\d{7}|\d{9}`,
    rule: "two letters and seven digits, before 2022 nine digits",
    hints: [
      "osebna izkaznica",
      "osebne izkaznice",
      "osebno izkaznico",
      "številka osebne izkaznice",
      "carta d'identità",
      "személyi igazolvány",
    ],
    needsHint: true,
    source: "Zakon o osebni izkaznici (ZOIzk-1)",
    examples: ["IE4829173", "004829173"],
  },
  {
    name: "si/passport",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`P[A-Z] ?\d{7}`,
    rule: "P, a letter and seven digits",
    hints: ["potni list", "potnega lista", "potnim listom", "številka potnega lista", "Slovenian passport"],
    needsHint: true,
    source: "Zakon o potnih listinah (ZPLD-1)",
    examples: ["PB0482917"],
  },
  {
    name: "si/driving-licence",
    entity: "DRIVING_LICENCE",
    form: String.raw`\d{9}|[A-Z] ?\d{8}`,
    rule: "nine digits, or a letter and eight digits",
    hints: ["vozniško dovoljenje", "vozniškega dovoljenja", "vozniški izpit", "vozniško"],
    needsHint: true,
    source: "Zakon o voznikih (ZVoz-1)",
    examples: ["S01829374"],
  },
];
