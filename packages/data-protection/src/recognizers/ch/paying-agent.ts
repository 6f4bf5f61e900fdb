import type { Identifier } from "../identifier.ts";

/** Number under which Swiss insurers pay a doctor (ZSR, RCC): letter, four digits, two digits. Without a public check digit, so it needs an announcing word. */
export const swissPayingAgent: Identifier = {
  name: "ch/paying-agent",
  form: String.raw`[A-Z] ?\d{4}\.?\d{2}`,
  rule: "letter and six digits",
  hints: ["ZSR", "ZSR-Nr", "ZSR-Nummer", "RCC", "numéro RCC", "n° RCC", "numero RCC"],
  needsHint: true,
  source: "SASIS AG, Zahlstellenregister",
  examples: ["A 1234.56"],
};
