import type { Identifier } from "../identifier.ts";

/** German tax number of an office (Steuernummer), in the form of a state, or in thirteen digits with the state before. Its check digit rule depends on the state, which the state's own form does not say: it is left unchecked and needs an announcing word. */
export const germanTaxNumber: Identifier = {
  name: "de/tax-number",
  form: String.raw`\d{2,3}[/ ]\d{3,4}[/ ]\d{4,5}|(?:1[01]|2[1-46-8]|3[0-2]|4[01]|5\d|9\d)\d{2}0\d{8}`,
  rule: "two or three digits, three or four, four or five; or thirteen",
  hints: ["Steuernummer", "St.-Nr", "StNr", "Steuer-Nr", "St.Nr", "Steuernr", "tax number"],
  needsHint: true,
  source: "§ 139a AO; Bundesfinanzministerium, Aufbau der Steuernummern (ELSTER)",
  examples: ["12/345/67890", "2893081508152"],
};
