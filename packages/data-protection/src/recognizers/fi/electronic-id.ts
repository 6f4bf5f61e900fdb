import type { Identifier } from "../identifier.ts";
import { keepsMod31 } from "./mod-31.ts";

/** Finnish electronic client identifier (SATU): eight digits and a check character. */
export const finnishElectronicId: Identifier = {
  name: "fi/electronic-id",
  form: String.raw`\d{8}[0-9A-FHJ-NPR-Y]`,
  rule: "eight digits and a check character",
  check: { name: "the number mod 31", holds: holdsElectronicId },
  hints: ["SATU", "sähköinen asiointitunnus", "asiointitunnus", "elektronisk kommunikationskod", "FINUID"],
  needsHint: true,
  source: "laki 661/2009, 12 §; Digi- ja väestötietovirasto",
  examples: ["10000001N"],
};

function holdsElectronicId(match: string): boolean {
  return keepsMod31(match.slice(0, 8), match.charAt(8));
}
