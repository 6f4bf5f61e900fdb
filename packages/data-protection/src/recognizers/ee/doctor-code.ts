import type { Identifier } from "../identifier.ts";

/** Estonian code of a health professional: D for doctors, N for nurses, and five digits. Without a check digit, so it needs an announcing word. */
export const estonianDoctorCode: Identifier = {
  name: "ee/doctor-code",
  form: String.raw`[DN]\d{5}`,
  rule: "D or N and five digits",
  hints: ["arsti kood", "arstikood", "tervishoiutöötaja kood", "registreerimistõendi number", "registreeringu kood"],
  needsHint: true,
  source: "tervishoiuteenuste korraldamise seadus; Terviseamet, tervishoiutöötajate register",
  examples: ["D12345"],
};
