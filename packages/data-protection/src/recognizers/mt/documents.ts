import type { Identifier } from "../identifier.ts";

/** Maltese numbers without a check digit; they need an announcing word. */
export const malteseDocuments: readonly Identifier[] = [
  {
    name: "mt/passport",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`\d{7}`,
    rule: "seven digits",
    hints: ["passaport", "numru tal-passaport", "passport number", "passport no", "Maltese passport"],
    needsHint: true,
    source: "Passports Ordinance, Cap. 61",
    examples: ["1482917"],
  },
  {
    name: "mt/driving-licence",
    entity: "DRIVING_LICENCE",
    form: String.raw`[A-Z]{2} ?\d{3} ?\d{3}`,
    rule: "two letters and six digits",
    hints: ["liċenzja tas-sewqan", "liċenzja", "driving licence", "driving license"],
    needsHint: true,
    source: "Motor Vehicles (Driving Licences) Regulations, S.L. 65.18",
    examples: ["MC 482 917"],
  },
  {
    name: "mt/tax-number",
    form: String.raw`\d{9}`,
    rule: "nine digits, of people without a Maltese identity card",
    hints: ["numru tat-taxxa", "income tax number", "TIN number", "TIN no", "taxpayer reference"],
    needsHint: true,
    source: "Income Tax Management Act, Cap. 372; OECD, Malta: information on tax identification numbers",
    examples: ["123456789"],
  },
];
