import type { Identifier } from "../identifier.ts";

/** Estonian identity card number. Without a public check digit, so it needs an announcing word. */
export const estonianIdentityCard: Identifier = {
  name: "ee/identity-card",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`[AIBP][A-Z]\d{7}`,
  rule: "two letters and seven digits",
  hints: [
    "ID-kaardi number",
    "ID-kaardi nr",
    "ID-kaart",
    "isikutunnistuse number",
    "isikutunnistus",
    "elamisloakaart",
    "dokumendi number",
    "Estonian ID card",
    "ID-карта",
  ],
  needsHint: true,
  source: "isikut tõendavate dokumentide seadus; PRADO register, EST-BO",
  examples: ["AS0002261"],
};
