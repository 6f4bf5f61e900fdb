import type { Identifier } from "../identifier.ts";

/** Belarusian identification number. No check digit is checked, so it needs an announcing word. */
export const belarusianPersonalNumber: Identifier = {
  name: "by/personal-number",
  form: String.raw`[1-6]\d{6}[ABCEHKM]\d{3}(?:PB|BA|BI)\d`,
  rule: "fourteen characters: sex and century, date of birth, region, serial, nationality, check digit",
  hints: ["идентификационный номер", "личный номер", "ідэнтыфікацыйны нумар", "асабісты нумар", "personal number"],
  needsHint: true,
  source: "Закон Республики Беларусь о регистре населения, 21.7.2008",
  examples: ["TODO"],
};
