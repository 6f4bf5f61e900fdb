import type { Identifier } from "../identifier.ts";

/** Danish number of a doctor or other provider of health care (ydernummer). Without a check digit, so it needs an announcing word. */
export const danishProviderNumber: Identifier = {
  name: "dk/provider-number",
  form: String.raw`\d{6}`,
  rule: "six digits",
  hints: ["ydernummer", "ydernr", "yder nr"],
  needsHint: true,
  source: "Sundhedsdatastyrelsen, Yderregisteret",
  examples: ["012345"],
};
