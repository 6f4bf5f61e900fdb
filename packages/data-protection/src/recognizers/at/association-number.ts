import type { Identifier } from "../identifier.ts";

/** Austrian number in the register of associations (ZVR-Zahl). Without a public check digit, so it needs an announcing word. */
export const austrianAssociationNumber: Identifier = {
  name: "at/association-number",
  entity: "COMPANY_NUMBER",
  form: String.raw`\d{9,10}`,
  rule: "nine or ten digits",
  hints: ["ZVR-Zahl", "ZVR-Nr", "ZVR", "Vereinsregister"],
  needsHint: true,
  source: "§ 18 Vereinsgesetz 2002",
  examples: ["123456789"],
};
