import type { Identifier } from "../identifier.ts";

/** Finnish code of a doctor on prescriptions (SV-numero). Without a check digit, so it needs an announcing word. */
export const finnishDoctorNumber: Identifier = {
  name: "fi/doctor-number",
  form: String.raw`\d{6}`,
  rule: "six digits",
  hints: ["SV-numero", "SV-nro", "SV-nummer", "yksilöintitunnus"],
  needsHint: true,
  source: "Kela; Valvira, yksilöintitunnus",
  examples: ["123456"],
};
