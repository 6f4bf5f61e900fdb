import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Bulgarian civil number (ЕГН). */
export const bulgarianEgn: Identifier = {
  name: "bg/egn",
  form: String.raw`\d{10}`,
  rule: "ten digits that begin with the date of birth",
  check: { name: "weighted sum, mod 11", holds: holdsInStdnum("BG", "egn") },
  hints: ["ЕГН", "единен граждански номер", "EGN", "единния граждански номер", "ед. гр. номер", "егн-то"],
  needsHint: true,
  source: "Закон за гражданската регистрация, ГРАО",
  examples: ["9503052321"],
};
