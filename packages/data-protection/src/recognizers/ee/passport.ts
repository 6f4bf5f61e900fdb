import type { Identifier } from "../identifier.ts";

/** Estonian passport number. Without a public check digit, so it needs an announcing word. */
export const estonianPassport: Identifier = {
  name: "ee/passport",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`K[A-Z]?\d{7}`,
  rule: "K, a letter or none, seven digits",
  hints: ["passi number", "passi nr", "passinumber", "pass nr", "reisidokument", "Estonian passport", "номер паспорта"],
  needsHint: true,
  source: "isikut tõendavate dokumentide seadus; PRADO register, EST-AO",
  examples: ["KE1234567"],
};
