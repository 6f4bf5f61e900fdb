import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { keepsMod1110 } from "../checks/iso-7064-mod-11-10.ts";

/** German tax id (Steuer-IdNr). One digit of the first ten stands there two or three times, the others once or not at all; the first is not 0. */
export const germanTaxId: Identifier = {
  name: "de/tax-id",
  form: String.raw`[1-9]\d ?\d{3} ?\d{3} ?\d{3}`,
  rule: "eleven digits",
  check: { name: "ISO 7064 mod 11,10", holds: holdsTaxId },
  hints: [
    "Steuer-ID",
    "Steuer-IdNr",
    "Steueridentifikationsnummer",
    "Identifikationsnummer",
    "IdNr",
    "Steuernummer",
    "Steuer-Identifikationsnummer",
    "tax id",
    "TIN",
    "steuerliche Identifikation",
    "IdNr.",
    "Steuer-Id",
    "Steuer-Ident",
    "Steuerident",
    "St-IdNr",
  ],
  source: "§ 139b AO, § 1 StIdV; Bundeszentralamt für Steuern",
  examples: ["86 095 742 719"],
};

function holdsTaxId(match: string): boolean {
  const digits = digitsOf(match);
  return keepsMod1110(digits) && hasOneRepeatedDigit(digits.slice(0, 10));
}

/** Three times since 2016. That the three are never in a row is not asked for: lists of examples have such numbers. */
function hasOneRepeatedDigit(digits: string): boolean {
  const repeated = Array.from("0123456789", (digit) => digits.split(digit).length - 1).filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3;
}
