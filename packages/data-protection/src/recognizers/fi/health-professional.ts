import type { Identifier } from "../identifier.ts";

/** Finnish number in the register of health professionals (Terhikki, JulkiTerhikki). Without a public check digit, so it needs an announcing word. */
export const finnishHealthProfessional: Identifier = {
  name: "fi/health-professional",
  form: String.raw`\d{11}`,
  rule: "eleven digits",
  hints: ["Terhikki", "Terhikki-numero", "rekisteröintinumero", "registreringsnummer", "JulkiTerhikki"],
  needsHint: true,
  source: "laki 559/1994, 24 a §; Valvira",
  examples: ["00123456789"],
};
