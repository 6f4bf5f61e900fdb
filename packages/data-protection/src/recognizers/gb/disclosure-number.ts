import type { Identifier } from "../identifier.ts";

/** Number of a British certificate of criminal records (DBS). Without a check digit, so it needs an announcing word. */
export const britishDisclosureNumber: Identifier = {
  name: "gb/disclosure-number",
  form: String.raw`00\d{10}`,
  rule: "00 and ten digits",
  hints: ["DBS certificate", "DBS number", "DBS no", "DBS cert", "disclosure number", "disclosure certificate"],
  needsHint: true,
  source: "Disclosure and Barring Service (Police Act 1997, part V)",
  examples: ["001234567890"],
};
