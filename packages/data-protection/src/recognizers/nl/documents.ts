import type { Identifier } from "../identifier.ts";

/** Numbers of Dutch documents. Those without a public check digit need an announcing word. */
export const dutchDocuments: readonly Identifier[] = [
  {
    name: "nl/passport-or-identity-card",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-NP-Z]{2}[A-NP-Z\d]{6}\d`,
    rule: "two letters, six letters or digits, a digit; never O",
    hints: [
      "paspoort",
      "paspoortnummer",
      "paspoortnr",
      "identiteitskaart",
      "ID-kaart",
      "nummer reisdocument",
      "Dutch passport",
    ],
    needsHint: true,
    source: "Paspoortwet; RvIG, documentnummer",
    examples: ["NSRD4K7L1", "XR1001R58"],
  },
  {
    name: "nl/driving-licence",
    entity: "DRIVING_LICENCE",
    form: String.raw`\d{10}`,
    rule: "ten digits",
    hints: ["rijbewijsnummer", "rijbewijs nr", "rijbewijsnr", "rijbewijs", "Dutch driving licence"],
    needsHint: true,
    source: "Reglement rijbewijzen; RDW",
    examples: ["5183940276"],
  },
  {
    name: "nl/foreigner-number",
    form: String.raw`\d{3}[. ]?\d{3}[. ]?\d{4}|\d{10}`,
    rule: "ten digits",
    hints: ["V-nummer", "V-nr", "vreemdelingennummer", "IND-nummer", "V-number"],
    needsHint: true,
    source: "Vreemdelingenwet 2000; IND, V-nummer",
    examples: ["2812345678"],
  },
];
