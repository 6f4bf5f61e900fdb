import type { Identifier } from "../identifier.ts";

/** German number of a doctor's practice (BSNR): area of the association, serial. Without a check digit, so it needs an announcing word. */
export const germanPracticeNumber: Identifier = {
  name: "de/practice-number",
  form: String.raw`\d{9}`,
  rule: "nine digits",
  hints: ["BSNR", "Betriebsstättennummer", "Betriebsstätten-Nr", "Betriebsstättennr"],
  needsHint: true,
  source: "KBV, Richtlinie nach § 75 Absatz 7 SGB V zur Vergabe der Arzt- und Betriebsstättennummern",
  examples: ["721111100"],
};
