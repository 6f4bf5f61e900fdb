import type { Identifier } from "../identifier.ts";

/** Number in the Swiss information system on migration (ZEMIS), on every foreigner's permit. Without a public check digit, so it needs an announcing word. */
export const swissMigrationNumber: Identifier = {
  name: "ch/migration-number",
  form: String.raw`\d{3}\.?\d{3}\.?\d{3}\.\d|\d{8,9}(?:\.\d)?`,
  rule: "eight to ten digits",
  hints: ["ZEMIS", "ZEMIS-Nr", "ZEMIS-Nummer", "SYMIC", "n° SYMIC", "N-Nummer", "SIMIC"],
  needsHint: true,
  source: "ZEMIS-Verordnung (SR 142.513)",
  examples: ["012.345.678.9"],
};
