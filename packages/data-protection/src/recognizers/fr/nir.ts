import type { Identifier } from "../identifier.ts";
import { remainderOf } from "../checks/remainder-of.ts";

/** French registration number (NIR), known as the social security number. In Corsica 2A and 2B count as 19 and 18; 13 and months from 20 on are written where the month is not known. */
export const frenchNir: Identifier = {
  name: "fr/nir",
  form: String.raw`[1-478][ .]?\d{2}[ .]?(?:0[1-9]|1[0-3]|[23]\d|4[0-2]|[5-9]\d)[ .]?(?:0[1-9]|[1-9]\d|2[AB])[ .]?\d{3}[ .]?\d{3}[ .]?\d{2}`,
  rule: "fifteen characters: sex, year, month, place, serial, key",
  check: { name: "97 minus the number mod 97", holds: holdsNir },
  hints: [
    "sécurité sociale",
    "numéro de sécurité sociale",
    "NIR",
    "n° de sécu",
    "numéro de sécu",
    "INSEE",
    "numéro d'assuré",
    "carte vitale",
    "social security",
    "SS",
    "n° SS",
    "sécu",
    "n° sécu",
    "assuré",
    "immatriculation",
    "NSS",
    "n° de SS",
    "sécurité soc",
  ],
  source: "décret n° 82-103 du 22 janvier 1982, art. 4; INSEE",
  examples: ["1 85 01 83 619 866 23", "2 95 10 99 126 111 93"],
};

function holdsNir(match: string): boolean {
  const value = match.replaceAll(/[ .]/gu, "");
  const digits = value.slice(0, 13).replace("2A", "19").replace("2B", "18");
  return 97 - remainderOf(digits, 97) === Number(value.slice(13));
}
