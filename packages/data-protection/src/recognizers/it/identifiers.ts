import type { Identifier } from "../identifier.ts";
import { italianDocuments } from "./documents.ts";
import { italianForeignPatient } from "./foreign-patient.ts";
import { italianHealthCard } from "./health-card.ts";
import { italianTaxCode } from "./tax-code.ts";

export const it: readonly Identifier[] = [
  italianTaxCode,
  italianHealthCard,
  italianForeignPatient,
  ...italianDocuments,
];
