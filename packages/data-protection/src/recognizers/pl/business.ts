import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";
import { keepsNip } from "./nip.ts";

/** Numbers of Polish businesses, sole traders among them. */
export const plBusiness: readonly Identifier[] = [
  {
    name: "pl/vat",
    entity: "VAT_NUMBER",
    form: String.raw`PL ?\d{3}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}`,
    rule: "PL and the NIP",
    check: { name: "weighted sum, mod 11", holds: keepsNip },
    hints: ["NIP", "NIP UE", "VAT", "VAT UE"],
    source: "ustawa o podatku od towarów i usług, 11.3.2004",
    examples: ["PL1597567934"],
  },
  {
    name: "pl/regon",
    entity: "COMPANY_NUMBER",
    form: String.raw`\d{9}|\d{14}`,
    rule: "nine or fourteen digits",
    check: { name: "weighted sum, mod 11", holds: holdsRegon },
    hints: ["REGON", "nr REGON"],
    needsHint: true,
    source: "ustawa o statystyce publicznej, 29.6.1995",
    examples: ["987501491", "12345678512347"],
  },
  {
    name: "pl/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`0000\d{6}`,
    rule: "ten digits that begin with four zeros",
    hints: ["KRS", "nr KRS", "Krajowy Rejestr Sądowy", "Krajowego Rejestru Sądowego"],
    needsHint: true,
    source: "ustawa o Krajowym Rejestrze Sądowym, 20.8.1997",
    examples: ["0000123456"],
  },
];

function holdsRegon(match: string): boolean {
  if (!keeps(match.slice(0, 9), [8, 9, 2, 3, 4, 5, 6, 7])) return false;
  return match.length === 9 || keeps(match, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]);
}

function keeps(digits: string, weights: readonly number[]): boolean {
  return (weightedSum(digits, weights) % 11) % 10 === Number(digits.slice(-1));
}
