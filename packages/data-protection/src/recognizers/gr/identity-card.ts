import type { Identifier } from "../identifier.ts";

/** Greek identity card number; its letters look alike in the Greek and the Latin alphabet. Without a check digit, so it needs an announcing word. */
export const greekIdentityCard: Identifier = {
  name: "gr/identity-card",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧABEZHIKMNOPTYX]{1,2}[- ]?\d{6}`,
  rule: "one or two letters and six digits",
  hints: [
    "ΑΔΤ",
    "Α.Δ.Τ.",
    "αριθμός ταυτότητας",
    "δελτίο ταυτότητας",
    "αρ. ταυτότητας",
    "αριθμός δελτίου ταυτότητας",
    "αστυνομική ταυτότητα",
    "ταυτότητα",
    "ΑΤ",
    "Greek identity card",
  ],
  needsHint: true,
  source: "ΚΥΑ 3021/19/53/2005; PRADO register, GRC-BO",
  examples: ["ΑΒ 123456"],
};
