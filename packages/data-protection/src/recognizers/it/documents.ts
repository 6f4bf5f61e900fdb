import type { Identifier } from "../identifier.ts";

/** Numbers of Italian documents. None has a public check digit, so they need an announcing word. */
export const italianDocuments: readonly Identifier[] = [
  {
    name: "it/identity-card",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`C[A-Z] ?\d{5} ?[A-Z]{2}|A[A-Z] ?\d{7}`,
    rule: "electronic card: two letters, five digits, two letters; paper: two letters, seven digits",
    hints: ["carta d'identità", "carta d’identità", "carta di identità", "C.I.", "CIE", "Personalausweis"],
    needsHint: true,
    source: "D.M. 23 dicembre 2015, carta d'identità elettronica",
    examples: ["CA12345AB", "AX1234567"],
  },
  {
    name: "it/passport",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-Z]{2} ?\d{7}`,
    rule: "two letters and seven digits",
    hints: ["passaporto", "passaporto n", "Reisepass", "Italian passport"],
    needsHint: true,
    source: "L. 21 novembre 1967, n. 1185",
    examples: ["YB1234567"],
  },
  {
    name: "it/driving-licence",
    entity: "DRIVING_LICENCE",
    form: String.raw`U1[A-Z\d]{7}[A-Z]|[A-Z]{2}\d{7}[A-Z]`,
    rule: "ten characters that begin with U1, or two letters of the province, seven digits, a letter",
    hints: ["patente", "patente di guida", "Führerschein", "Italian driving licence"],
    needsHint: true,
    source: "D.Lgs. 30 aprile 1992, n. 285, art. 116",
    examples: ["U1K48H291C", "MI1234567X"],
  },
  {
    name: "it/residence-permit",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`I ?\d{8}`,
    rule: "I and eight digits",
    hints: ["permesso di soggiorno", "carta di soggiorno", "residence permit"],
    needsHint: true,
    source: "D.Lgs. 25 luglio 1998, n. 286, art. 5",
    examples: ["I12345678"],
  },
];
