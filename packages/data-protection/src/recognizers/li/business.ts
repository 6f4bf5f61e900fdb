import type { Identifier } from "../identifier.ts";

/** Numbers of businesses of Liechtenstein. */
export const liBusiness: readonly Identifier[] = [
  {
    name: "li/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`FL-?\d{4}\.?\d{3}\.?\d{3}-?\d`,
    rule: "FL and eleven digits",
    hints: ["Handelsregister", "Registernummer", "Register-Nr", "Firmennummer", "company number"],
    needsHint: true,
    source: "Handelsregisterverordnung, LGBl. 2003 Nr. 66",
    examples: ["FL-0002.123.456-7"],
  },
  {
    name: "li/vat",
    entity: "VAT_NUMBER",
    form: String.raw`\d{5}`,
    rule: "five digits",
    hints: ["MWST-Nr", "MWST-Nummer", "Mehrwertsteuernummer", "MwSt.-Nr."],
    needsHint: true,
    source: "Mehrwertsteuergesetz, LGBl. 2009 Nr. 330",
    examples: ["54321"],
  },
];
