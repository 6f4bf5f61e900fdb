import type { Identifier } from "../identifier.ts";

/** Code of the Italian health service for foreigners without papers (STP) and for citizens of the EU without insurance (ENI). */
export const italianForeignPatient: Identifier = {
  name: "it/foreign-patient",
  form: String.raw`(?:STP|ENI) ?\d{13}`,
  rule: "STP or ENI and thirteen digits",
  hints: ["codice STP", "codice ENI", "straniero temporaneamente presente", "tessera", "codice", "assistito"],
  needsHint: true,
  source: "D.P.R. 31 agosto 1999, n. 394, art. 43",
  examples: ["STP1203010000123"],
};
