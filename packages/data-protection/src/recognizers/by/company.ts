import type { Identifier } from "../identifier.ts";
import { keepsPayerNumber } from "./payer-number.ts";

/** Belarusian tax number (УНП) of a company or sole trader: nine digits. */
export const belarusianCompany: Identifier = {
  name: "by/company",
  entity: "COMPANY_NUMBER",
  form: String.raw`[1-7]\d{8}`,
  rule: "nine digits",
  check: { name: "weighted sum, mod 11", holds: keepsPayerNumber },
  hints: ["УНП", "UNP", "учетный номер плательщика", "учётный номер плательщика", "уліковы нумар плацельшчыка"],
  needsHint: true,
  source: "Налоговый кодекс Республики Беларусь; Министерство по налогам и сборам",
  examples: ["191234563"],
};
