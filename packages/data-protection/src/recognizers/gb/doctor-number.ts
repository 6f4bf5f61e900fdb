import type { Identifier } from "../identifier.ts";

/** British number of a doctor (GMC reference). Without a check digit, so it needs an announcing word. */
export const britishDoctorNumber: Identifier = {
  name: "gb/doctor-number",
  form: String.raw`\d{7}`,
  rule: "seven digits",
  hints: ["GMC number", "GMC no", "GMC reference", "GMC ref", "GMC registration"],
  needsHint: true,
  source: "General Medical Council, the medical register (Medical Act 1983, s. 30)",
  examples: ["1234567"],
};
