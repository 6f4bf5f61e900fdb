import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Turkish tax number (vergi kimlik numarası), also of persons. */
export const turkishTaxNumber: Identifier = {
  name: "tr/tax-number",
  form: String.raw`\d{3} ?\d{3} ?\d{4}`,
  rule: "ten digits",
  check: { name: "check digit, mod 10", holds: holdsInStdnum("TR", "vkn") },
  hints: ["vergi", "VKN", "vergi no", "vergi kimlik"],
  needsHint: true,
  source: "Vergi Usul Kanunu, 213",
  examples: ["TODO"],
};
