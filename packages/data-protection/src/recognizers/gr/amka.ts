import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Greek social security number (ΑΜΚΑ). */
export const greekAmka: Identifier = {
  name: "gr/amka",
  form: String.raw`\d{6} ?\d{5}`,
  rule: "eleven digits that begin with the date of birth",
  check: { name: "Luhn", holds: holdsInStdnum("GR", "amka") },
  hints: [
    "ΑΜΚΑ",
    "Α.Μ.Κ.Α.",
    "AMKA",
    "αριθμός μητρώου κοινωνικής ασφάλισης",
    "αμκα",
    "μητρώου κοινωνικής",
    "κοινωνικής ασφάλισης",
  ],
  needsHint: true,
  source: "ν. 3655/2008, ΗΔΙΚΑ",
  examples: ["03055993848"],
};
