import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * Estonian personal code (isikukood).
 * Source: rahvastikuregistri seadus, EVS 585. Fictitious example: 34905259355.
 */
export const estonianPersonalCode: Recognizer = defineNationalId({
  name: "ee/personal-code",
  form: String.raw`[1-8]\d{10}`,
  rule: "eleven digits",
  check: { name: "weighted sums, mod 11", holds: holdsInStdnum("EE", "ik") },
  hints: ["isikukood", "isikukoodi", "isikukoodiga", "ik", "i.k.", "isikukood", "kindlustatu"],
  needsHint: true,
});
