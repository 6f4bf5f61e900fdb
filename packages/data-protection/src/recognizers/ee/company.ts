import type { Identifier } from "../identifier.ts";
import { keepsEstonianSums } from "./estonian-sums.ts";

/** Estonian number in the business register (registrikood). */
export const estonianCompany: Identifier = {
  name: "ee/company",
  entity: "COMPANY_NUMBER",
  form: String.raw`[1789]\d{7}`,
  rule: "eight digits that begin with 1, 7, 8 or 9",
  check: { name: "weighted sums, mod 11", holds: keepsEstonianSums },
  hints: ["registrikood", "reg.kood", "reg. kood", "rg-kood", "registry code", "company number"],
  needsHint: true,
  source: "äriregistri seadus; EVS 585:2007",
  examples: ["12345678"],
};
