import type { Identifier } from "../identifier.ts";

/** Danish number of an establishment (P-nummer). Without a public check digit, so it needs an announcing word. */
export const danishEstablishmentNumber: Identifier = {
  name: "dk/establishment-number",
  entity: "COMPANY_NUMBER",
  form: String.raw`\d{10}`,
  rule: "ten digits",
  hints: ["P-nummer", "P-nr", "produktionsenhed", "produktionsnummer"],
  needsHint: true,
  source: "CVR-loven; Erhvervsstyrelsen",
  examples: ["1012345678"],
};
