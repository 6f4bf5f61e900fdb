import type { Identifier } from "../identifier.ts";

/** Number of an Icelandic passport. It has no public check digit, so it needs an announcing word. */
export const icelandicPassport: Identifier = {
  name: "is/passport",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`A ?\d{7}`,
  rule: "A and seven digits",
  hints: ["vegabréf", "vegabréfsnúmer", "vegabréfs", "Icelandic passport"],
  needsHint: true,
  source: "lög um vegabréf nr. 136/1998",
  examples: ["A4829173"],
};
