import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Portuguese tax number (NIF). */
export const portugueseNif: Identifier = {
  name: "pt/nif",
  form: String.raw`[1-9]\d{2} ?\d{3} ?\d{3}`,
  rule: "nine digits",
  check: { name: "weighted sum, mod 11", holds: keepsNif },
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
    "tax number",
  ],
  needsHint: true,
  source: "Decreto-Lei n.º 14/2013; Autoridade Tributária",
  examples: ["366204947", "501964843"],
};

/** Digits times 9 to 2; 11 less the rest of 11 is the last one, 0 for 10 and 11. */
export function keepsNif(match: string): boolean {
  const digits = digitsOf(match);
  return ((11 - (weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === Number(digits.charAt(8));
}
