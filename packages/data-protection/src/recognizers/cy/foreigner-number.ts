import type { Identifier } from "../identifier.ts";

/** Cypriot number of a registered foreigner (ARC). Without a public check digit, so it needs an announcing word. */
export const cypriotForeignerNumber: Identifier = {
  name: "cy/foreigner-number",
  form: String.raw`\d{6,8}`,
  rule: "six to eight digits",
  hints: [
    "ARC no",
    "ARC number",
    "ARC:",
    "αριθμός εγγραφής αλλοδαπού",
    "πιστοποιητικό εγγραφής αλλοδαπού",
    "alien registration",
  ],
  needsHint: true,
  source: "περί Αλλοδαπών και Μεταναστεύσεως Νόμος, Κεφ. 105",
  examples: ["1234567"],
};
