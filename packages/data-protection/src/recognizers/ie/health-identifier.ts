import { keepsGs1 } from "../checks/gs1.ts";
import type { Identifier } from "../identifier.ts";

/** Irish individual health identifier (IHI), a service relation number of GS1. */
export const irishHealthIdentifier: Identifier = {
  name: "ie/health-identifier",
  form: String.raw`\d{18}`,
  rule: "eighteen digits",
  check: { name: "GS1, mod 10", holds: keepsGs1 },
  hints: ["IHI", "IHI number", "individual health identifier", "aitheantóir sláinte"],
  needsHint: true,
  source: "Health Identifiers Act 2014",
  examples: ["539123456789012348"],
};
