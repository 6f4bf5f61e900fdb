import type { Identifier } from "../identifier.ts";
import { isBirthDate } from "../checks/birth-date.ts";
import { keepsMod31 } from "./mod-31.ts";

/** Finnish personal identity code (henkilötunnus), with the century signs of 2023. */
export const finnishHetu: Identifier = {
  name: "fi/hetu",
  form: String.raw`(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]`,
  rule: "date of birth, century sign, serial, check character",
  check: { name: "date, and the number mod 31", holds: holdsHetu },
  hints: [
    "henkilötunnus",
    "hetu",
    "henkilötunnukseni",
    "sotu",
    "personbeteckning",
    "henkilötunn",
    "syntymäaika ja tunnusosa",
    "personal identity code",
  ],
  source: "laki 661/2009, 11 §; asetus 690/2022; Digi- ja väestötietovirasto",
  examples: ["140982-105U", "131052-308T"],
};

function holdsHetu(match: string): boolean {
  const sign = match.charAt(6);
  const century = sign === "+" ? 1800 : "ABCDEF".includes(sign) ? 2000 : 1900;
  const year = century + Number(match.slice(4, 6));
  if (!isBirthDate(year, Number(match.slice(2, 4)), Number(match.slice(0, 2)))) return false;
  return keepsMod31(match.slice(0, 6) + match.slice(7, 10), match.charAt(10));
}
