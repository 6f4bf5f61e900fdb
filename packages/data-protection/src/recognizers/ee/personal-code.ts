import { digitsOf } from "../checks/digits-of.ts";
import type { Identifier } from "../identifier.ts";
import { isBirthDate } from "../checks/birth-date.ts";
import { keepsEstonianSums } from "./estonian-sums.ts";

/** Estonian personal code (isikukood): century and sex, date of birth, serial, check digit. */
export const estonianPersonalCode: Identifier = {
  name: "ee/personal-code",
  form: String.raw`[1-8]\d{10}|[1-8] \d{6} \d{4}`,
  rule: "eleven digits",
  check: { name: "date and weighted sums, mod 11", holds: holdsPersonalCode },
  hints: ["isikukood", "isikukoodi", "isikukoodiga", "ik", "i.k.", "kindlustatu", "personal code", "личный код"],
  needsHint: true,
  source: "rahvastikuregistri seadus; EVS 585:2007",
  examples: ["34905259355", "37605030299"],
};

function holdsPersonalCode(written: string): boolean {
  const match = digitsOf(written);
  const century = 1700 + 100 * Math.ceil(Number(match.charAt(0)) / 2);
  const [year, month, day] = [1, 3, 5].map((place) => Number(match.slice(place, place + 2)));
  if (year === undefined || month === undefined || day === undefined) return false;
  return isBirthDate(century + year, month, day) && keepsEstonianSums(match);
}
