import type { Identifier } from "../identifier.ts";

/** Numbers of Macedonian documents. None has a public check digit, so they need an announcing word. */
export const macedonianDocuments: readonly Identifier[] = [
  {
    name: "mk/identity-card",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-ZАБВЕЈКМНОРСТХ] ?\d{7}`,
    rule: "a letter and seven digits",
    hints: ["лична карта", "личната карта", "л.к.", "letërnjoftim", "lična karta", "broj na lična karta"],
    needsHint: true,
    source: "Закон за личната карта",
    examples: ["К1482937", "A0123456"],
  },
  {
    name: "mk/passport",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-ZАБВЕЈКМНОРСТХ] ?\d{7}`,
    rule: "a letter and seven digits",
    hints: ["пасош", "патна исправа", "pasaportë", "pasoš", "Macedonian passport"],
    needsHint: true,
    source: "Закон за патните исправи на државјаните на Република Северна Македонија",
    examples: ["C0482917"],
  },
  {
    name: "mk/health-insurance",
    form: String.raw`\d{11}`,
    rule: "eleven digits",
    hints: ["ЕЗБО", "EZBO", "единствен здравствен број", "здравствен број", "бр. на здравствена"],
    needsHint: true,
    source: "Закон за здравственото осигурување",
    examples: ["12345678901"],
  },
];
