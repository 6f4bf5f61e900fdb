import type { Identifier } from "../identifier.ts";

/** Numbers of Irish documents. None has a public check digit, so they need an announcing word. */
export const irishDocuments: readonly Identifier[] = [
  {
    name: "ie/passport",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-Z]{2} ?\d{7}`,
    rule: "two letters and seven digits",
    hints: ["passport number", "passport no", "Irish passport", "uimhir phas", "uimhir an phas"],
    needsHint: true,
    source: "Passports Act 2008",
    examples: ["LB4829173"],
  },
  {
    name: "ie/driving-licence",
    entity: "DRIVING_LICENCE",
    form: String.raw`\d{3} ?\d{3} ?\d{3}`,
    rule: "driver number of nine digits",
    hints: ["driver number", "driving licence number", "driver no", "ceadúnas tiomána", "uimhir tiománaí"],
    needsHint: true,
    source: "Road Traffic (Licensing of Drivers) Regulations 2006, S.I. No. 537/2006",
    examples: ["123456789"],
  },
];
