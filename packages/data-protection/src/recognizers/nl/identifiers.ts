import type { Identifier } from "../identifier.ts";
import { dutchANumber } from "./a-number.ts";
import { dutchBsn } from "./bsn.ts";
import { dutchDocuments } from "./documents.ts";
import { dutchEducationNumber } from "./education-number.ts";
import { dutchProfessionals } from "./professionals.ts";

export const nl: readonly Identifier[] = [
  dutchBsn,
  dutchEducationNumber,
  dutchANumber,
  ...dutchProfessionals,
  ...dutchDocuments,
];
