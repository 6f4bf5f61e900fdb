import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { remainderOf } from "../checks/remainder-of.ts";

/** Spanish social security number: province, eight digits, remainder of both. Where the eight begin with 0, the rule leaves that 0 out; numbers computed with it are seen too and taken. */
export const spanishSocialSecurity: Identifier = {
  name: "es/social-security",
  form: String.raw`\d{2}[ /-]?\d{8}[ /-]?\d{2}`,
  rule: "twelve digits",
  check: { name: "the number mod 97", holds: holdsSocialSecurity },
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
    "Gizarte Segurantza",
    "Seguridade Social",
  ],
  needsHint: true,
  source: "Real Decreto 84/1996, art. 21; Tesorería General de la Seguridad Social",
  examples: ["281234567840"],
};

function holdsSocialSecurity(match: string): boolean {
  const digits = digitsOf(match);
  const province = Number(digits.slice(0, 2));
  if (province < 1 || (province > 53 && province !== 66)) return false;
  const key = Number(digits.slice(10));
  const written = digits.slice(0, 10);
  const shortened = digits.charAt(2) === "0" ? digits.slice(0, 2) + digits.slice(3, 10) : written;
  return remainderOf(written, 97) === key || remainderOf(shortened, 97) === key;
}
