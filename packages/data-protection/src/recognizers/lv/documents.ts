import type { Identifier } from "../identifier.ts";

/** Numbers of Latvian documents and of doctors. None has a public check digit, so they need an announcing word. */
export const latvianDocuments: readonly Identifier[] = [
  {
    name: "lv/passport",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`L[A-Z] ?\d{7}`,
    rule: "two letters, the first L, and seven digits",
    hints: ["pase", "pases", "pases Nr", "pasi", "Latvian passport"],
    needsHint: true,
    source: "Personu apliecinošu dokumentu likums",
    examples: ["LV4829173"],
  },
  {
    name: "lv/identity-card",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`P[A-Z] ?\d{7}`,
    rule: "two letters, the first P, and seven digits",
    hints: ["personas apliecība", "personas apliecības Nr", "eID karte", "ID karte"],
    needsHint: true,
    source: "Personu apliecinošu dokumentu likums",
    examples: ["PA1234567"],
  },
  {
    name: "lv/driving-licence",
    entity: "DRIVING_LICENCE",
    form: String.raw`[A-Z]{2,3} ?\d{6}`,
    rule: "two or three letters and six digits",
    hints: [
      "vadītāja apliecība",
      "autovadītāja apliecība",
      "vadītāja apliecīb",
      "autovadītāja apliecīb",
      "Latvian driving licence",
    ],
    needsHint: true,
    source: "Ceļu satiksmes likums",
    examples: ["AF482917"],
  },
  {
    name: "lv/health-professional",
    form: String.raw`[pP]\d{8}`,
    rule: "p and eight digits",
    hints: ["ārstniecības personas identifikators", "ārstniecības persona", "ārsta kods", "ārstniecības personas kods"],
    needsHint: true,
    source: "Ārstniecības likums; Ārstniecības personu reģistrs",
    examples: ["p01234567"],
  },
];
