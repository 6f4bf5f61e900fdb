import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * Spanish social security number.
 * Source: Tesorería General de la Seguridad Social. Fictitious example: 281234567840.
 */
export const spanishSocialSecurity: Recognizer = defineNationalId({
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
});
