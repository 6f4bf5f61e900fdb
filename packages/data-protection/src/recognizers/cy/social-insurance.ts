import type { Identifier } from "../identifier.ts";

/** Cypriot number of social insurance. Without a public check digit, so it needs an announcing word. */
export const cypriotSocialInsurance: Identifier = {
  name: "cy/social-insurance",
  form: String.raw`\d{6,8}`,
  rule: "six to eight digits",
  hints: [
    "αριθμός κοινωνικών ασφαλίσεων",
    "αρ. κοινωνικών ασφαλίσεων",
    "κοινωνικών ασφαλίσεων",
    "Α.Κ.Α.",
    "social insurance number",
    "social insurance no",
    "sosyal sigorta no",
  ],
  needsHint: true,
  source: "περί Κοινωνικών Ασφαλίσεων Νόμος 59(I)/2010",
  examples: ["1234567"],
};
