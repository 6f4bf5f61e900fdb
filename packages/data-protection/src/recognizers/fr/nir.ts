import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** French registration number (NIR), known as the social security number. */
export const frenchNir: Identifier = {
  name: "fr/nir",
  form: String.raw`[1-478] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}`,
  rule: "fifteen characters: sex, year, month, place, serial, key",
  check: { name: "97 minus the number mod 97", holds: holdsInStdnum("FR", "nir") },
  hints: [
    "sécurité sociale",
    "numéro de sécurité sociale",
    "NIR",
    "n° de sécu",
    "numéro de sécu",
    "INSEE",
    "numéro d'assuré",
    "carte vitale",
    "social security",
    "SS",
    "n° SS",
    "sécu",
    "n° sécu",
    "assuré",
    "immatriculation",
    "NSS",
    "n° de SS",
    "sécurité soc",
  ],
  source: "INSEE, décret n° 82-103",
  examples: ["1 85 01 83 619 866 23"],
};
