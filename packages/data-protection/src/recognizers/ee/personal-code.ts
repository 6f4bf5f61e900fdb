import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Estonian personal code (isikukood). */
export const estonianPersonalCode: Identifier = {
  name: "ee/personal-code",
  form: String.raw`[1-8]\d{10}`,
  rule: "eleven digits",
  check: { name: "weighted sums, mod 11", holds: holdsInStdnum("EE", "ik") },
  hints: ["isikukood", "isikukoodi", "isikukoodiga", "ik", "i.k.", "isikukood", "kindlustatu"],
  needsHint: true,
  source: "rahvastikuregistri seadus, EVS 585",
  examples: ["34905259355"],
};
