import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";

/** Belgian identity card number: ten digits and their remainder, 97 for 0. */
export const belgianIdentityCard: Identifier = {
  name: "be/identity-card",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`\d{3}-\d{7}-\d{2}|\d{12}`,
  rule: "twelve digits, the last two a remainder",
  check: { name: "mod 97", holds: holdsIdentityCard },
  hints: [
    "identiteitskaart",
    "carte d'identité",
    "identiteitskaartnummer",
    "kaartnummer",
    "numéro de carte",
    "Personalausweis",
    "eID",
    "identity card",
  ],
  needsHint: true,
  source: "IBZ, Rijksregister, onderrichtingen IT195",
  examples: ["591-0000001-06"],
};

function holdsIdentityCard(match: string): boolean {
  const digits = digitsOf(match);
  return (Number(digits.slice(0, 10)) % 97 || 97) === Number(digits.slice(10));
}
