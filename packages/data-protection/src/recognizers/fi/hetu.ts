import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Finnish personal identity code (henkilötunnus), with the century signs of 2023. */
export const finnishHetu: Identifier = {
  name: "fi/hetu",
  form: String.raw`(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]`,
  rule: "date of birth, century sign, serial, check character",
  check: { name: "the number mod 31", holds: holdsInStdnum("FI", "hetu") },
  hints: [
    "henkilötunnus",
    "hetu",
    "henkilötunnukseni",
    "sotu",
    "personbeteckning",
    "henkilötunn",
    "hetu",
    "syntymäaika ja tunnusosa",
    "henkilötunnus",
  ],
  source: "Digi- ja väestötietovirasto, laki 661/2009",
  examples: ["140982-105U"],
};
