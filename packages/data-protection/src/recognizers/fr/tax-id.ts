import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** French tax number (numéro fiscal de référence, SPI). */
export const frenchTaxId: Identifier = {
  name: "fr/tax-id",
  form: String.raw`[0-3]\d ?\d{2} ?\d{3} ?\d{3} ?\d{3}`,
  rule: "thirteen digits",
  check: { name: "the number mod 511", holds: holdsInStdnum("FR", "nif") },
  hints: [
    "numéro fiscal",
    "référence fiscale",
    "NIF",
    "SPI",
    "avis d'imposition",
    "impôts",
    "fiscal",
    "identifiant fiscal",
    "contribuable",
    "n° fiscal",
  ],
  needsHint: true,
  source: "Direction générale des Finances publiques, OECD TIN sheet",
  examples: ["0298667996249"],
};
