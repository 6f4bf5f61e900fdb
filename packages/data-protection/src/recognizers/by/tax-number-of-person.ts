import type { Identifier } from "../identifier.ts";
import { keepsPayerNumber } from "./payer-number.ts";

/** Belarusian tax number (УНП) of a person: two letters and seven digits. A company's has digits alone. */
export const belarusianTaxNumberOfPerson: Identifier = {
  name: "by/tax-number-of-person",
  form: String.raw`[ABCEHKM][ABCEHKMOPT]\d{7}`,
  rule: "two letters and seven digits",
  check: { name: "weighted sum, mod 11", holds: keepsPayerNumber },
  hints: ["УНП", "UNP", "учетный номер плательщика", "учётный номер плательщика", "уліковы нумар плацельшчыка"],
  needsHint: true,
  source: "Налоговый кодекс Республики Беларусь; Министерство по налогам и сборам",
  examples: ["MA1953684"],
};
