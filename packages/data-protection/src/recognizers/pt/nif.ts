import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Portuguese tax number (NIF). */
export const portugueseNif: Identifier = {
  name: "pt/nif",
  form: String.raw`[1-9]\d{2} ?\d{3} ?\d{3}`,
  rule: "nine digits",
  check: { name: "weighted sum, mod 11", holds: holdsInStdnum("PT", "nif") },
  hints: [
    "NIF",
    "contribuinte",
    "número fiscal",
    "número de contribuinte",
    "N.I.F.",
    "contribuint",
    "NIF/NIPC",
    "n.º fiscal",
    "identificação fiscal",
    "nº contribuinte",
    "n.º de contribuinte",
    "fiscal",
  ],
  needsHint: true,
  source: "Decreto-Lei n.º 14/2013; Autoridade Tributária",
  examples: ["366204947"],
};
