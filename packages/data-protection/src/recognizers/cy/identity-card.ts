import type { Identifier } from "../identifier.ts";

/** Cypriot identity card number. Without a public check digit, so it needs an announcing word. */
export const cypriotIdentityCard: Identifier = {
  name: "cy/identity-card",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`\d{6,10}`,
  rule: "six to ten digits",
  hints: [
    "αριθμός δελτίου ταυτότητας",
    "δελτίο ταυτότητας",
    "Α.Δ.Τ.",
    "ΑΔΤ",
    "αρ. ταυτότητας",
    "αριθμός ταυτότητας",
    "kimlik kartı no",
    "Cypriot identity card",
    "Cyprus ID",
    "identity card no",
    "ID card no",
  ],
  needsHint: true,
  source: "περί Αρχείου Πληθυσμού Νόμος 141(I)/2002; PRADO register, CYP-BO",
  examples: ["0001234567"],
};
