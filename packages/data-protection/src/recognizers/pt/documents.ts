import type { Identifier } from "../identifier.ts";

/** Portuguese numbers without a public check digit; they need an announcing word. */
export const portugueseDocuments: readonly Identifier[] = [
  {
    name: "pt/passport",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-Z]{1,2} ?\d{6}`,
    rule: "one or two letters and six digits",
    hints: ["passaporte", "Portuguese passport"],
    needsHint: true,
    source: "Decreto-Lei n.º 83/2000",
    examples: ["CB473920"],
  },
  {
    name: "pt/driving-licence",
    entity: "DRIVING_LICENCE",
    form: String.raw`[A-Z]{1,2}-\d{5,8} \d`,
    rule: "one or two letters of the office, up to eight digits, a digit",
    hints: ["carta de condução", "título de condução", "Portuguese driving licence"],
    needsHint: true,
    source: "Decreto-Lei n.º 138/2012, Regulamento da Habilitação Legal para Conduzir",
    examples: ["L-1234567 8"],
  },
  {
    name: "pt/lawyer",
    form: String.raw`\d{3,5}[A-Z]`,
    rule: "up to five digits and the letter of the district",
    hints: ["cédula profissional", "cédula profissional n.º", "Ordem dos Advogados", "cédula"],
    needsHint: true,
    source: "Lei n.º 145/2015, Estatuto da Ordem dos Advogados",
    examples: ["12345L"],
  },
];
