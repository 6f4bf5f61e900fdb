import type { Identifier } from "../identifier.ts";

/** Turkish numbers without a public check digit; they need an announcing word. */
export const turkishDocuments: readonly Identifier[] = [
  {
    name: "tr/passport",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-Z] ?\d{8}`,
    rule: "a letter and eight digits",
    hints: ["pasaport", "pasaport no", "pasaport numarası", "Turkish passport"],
    needsHint: true,
    source: "Pasaport Kanunu, 5682",
    examples: ["U12345678"],
  },
  {
    name: "tr/identity-card",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-Z]\d{2}[A-Z]\d{5}|[A-Z]\d{2} ?\d{6}`,
    rule: "letter, two digits, letter, five digits; before 2017 a letter, two digits and six",
    hints: ["kimlik kartı", "kimlik seri no", "nüfus cüzdanı", "kimlik kartının"],
    needsHint: true,
    source: "Nüfus Hizmetleri Kanunu, 5490",
    examples: ["A12B34567", "K09 482917"],
  },
  {
    name: "tr/driving-licence",
    entity: "DRIVING_LICENCE",
    form: String.raw`\d{6}`,
    rule: "six digits",
    hints: ["sürücü belgesi no", "sürücü belgesi numarası", "ehliyet no", "ehliyet numarası", "ehliyet numaram"],
    needsHint: true,
    source: "Karayolları Trafik Kanunu, 2918",
    examples: ["482917"],
  },
  {
    name: "tr/doctor",
    form: String.raw`\d{5,6}`,
    rule: "five or six digits",
    hints: ["diploma tescil no", "diploma tescil numarası", "dip. tes. no", "dip. tescil no"],
    needsHint: true,
    source: "Tababet ve Şuabatı San'atlarının Tarzı İcrasına Dair Kanun, 1219",
    examples: ["123456"],
  },
];
