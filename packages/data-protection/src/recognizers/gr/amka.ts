import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * Greek social security number (ΑΜΚΑ).
 * Source: ν. 3655/2008, ΗΔΙΚΑ. Fictitious example: 03055993848.
 */
export const greekAmka: Recognizer = defineNationalId({
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
});
