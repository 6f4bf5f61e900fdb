import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Spanish social security number. */
export const spanishSocialSecurity: Identifier = {
  name: "es/social-security",
  form: String.raw`\d{2}[ /]?\d{8}[ /]?\d{2}`,
  rule: "twelve digits",
  check: { name: "the number mod 97", holds: holdsInStdnum("ES", "nss") },
  hints: [
    "seguridad social",
    "número de afiliación",
    "NSS",
    "NAF",
    "NUSS",
    "Seguretat Social",
    "afiliación",
    "SS",
    "Seg. Social",
    "S.S.",
    "afiliació",
    "cotización",
    "afiliado",
    "N.º SS",
    "nass",
  ],
  needsHint: true,
  source: "Tesorería General de la Seguridad Social",
  examples: ["281234567840"],
};
