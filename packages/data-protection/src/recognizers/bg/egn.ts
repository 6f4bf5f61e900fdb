import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * Bulgarian civil number (ЕГН).
 * Source: Закон за гражданската регистрация, ГРАО. Fictitious example: 9503052321.
 */
export const bulgarianEgn: Recognizer = defineNationalId({
  name: "bg/egn",
  form: String.raw`\d{10}`,
  rule: "ten digits that begin with the date of birth",
  check: { name: "weighted sum, mod 11", holds: holdsInStdnum("BG", "egn") },
  hints: ["ЕГН", "единен граждански номер", "EGN", "единния граждански номер", "ед. гр. номер", "егн-то"],
  needsHint: true,
});
