import type { Identifier } from "../identifier.ts";
import { slovenianDocuments } from "./documents.ts";
import { slovenianEmso } from "./emso.ts";
import { slovenianHealthInsurance } from "./health-insurance.ts";
import { slovenianTaxNumber } from "./tax-number.ts";

export const si: readonly Identifier[] = [
  slovenianEmso,
  slovenianHealthInsurance,
  slovenianTaxNumber,
  ...slovenianDocuments,
];
