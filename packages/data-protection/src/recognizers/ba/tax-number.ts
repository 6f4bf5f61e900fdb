import type { Identifier } from "../identifier.ts";

/** Number of taxable persons (JIB) of Bosnia and Herzegovina. Its check digit rule is not public, so it needs an announcing word. */
export const bosnianTaxNumber: Identifier = {
  name: "ba/tax-number",
  entity: "COMPANY_NUMBER",
  form: String.raw`4\d{12}`,
  rule: "4 and twelve digits",
  hints: ["JIB", "ID broj", "identifikacioni broj", "identifikacijski broj", "ЈИБ"],
  needsHint: true,
  source: "Pravilnik o dodjeljivanju identifikacionih brojeva, Poreska uprava",
  examples: ["4201234560007"],
};
