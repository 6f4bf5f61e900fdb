import type { Identifier } from "../identifier.ts";

/** Bulgarian number of a doctor or dentist (УИН). Without a public check digit, so it needs an announcing word. */
export const bulgarianDoctorNumber: Identifier = {
  name: "bg/doctor-number",
  form: String.raw`\d{10}`,
  rule: "ten digits",
  hints: ["УИН", "уникален идентификационен номер", "УИН на лекаря"],
  needsHint: true,
  source: "Закон за съсловните организации на лекарите и на лекарите по дентална медицина",
  examples: ["2300012345"],
};
