import type { Identifier } from "../identifier.ts";
import { isBirthDate } from "../checks/birth-date.ts";
import { check731 } from "../documents/check-731.ts";

/** Belarusian identification number: sex and century, date of birth, region, serial, citizenship, check digit by the rule of machine-readable documents. */
export const belarusianPersonalNumber: Identifier = {
  name: "by/personal-number",
  form: String.raw`[1-6]\d{6}[ABCEHKM]\d{3}(?:PB|BA|BI)\d`,
  rule: "fourteen characters: sex and century, date of birth, region, serial, nationality, check digit",
  check: { name: "date and 7-3-1", holds: holdsPersonalNumber },
  hints: ["идентификационный номер", "личный номер", "ідэнтыфікацыйны нумар", "асабісты нумар", "personal number"],
  needsHint: true,
  source: "Закон Республики Беларусь от 21.7.2008 № 418-З о регистре населения",
  examples: ["3120485A001PB6"],
};

function holdsPersonalNumber(match: string): boolean {
  const century = 1800 + 100 * Math.floor((Number(match.charAt(0)) - 1) / 2);
  const [day, month, year] = [1, 3, 5].map((place) => Number(match.slice(place, place + 2)));
  if (day === undefined || month === undefined || year === undefined) return false;
  return isBirthDate(century + year, month, day) && check731(match.slice(0, 13)) === Number(match.charAt(13));
}
