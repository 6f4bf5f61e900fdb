import type { Identifier } from "../identifier.ts";
import { hungarianDocuments } from "./documents.ts";
import { hungarianEducationId } from "./education-id.ts";
import { hungarianPersonalId } from "./personal-id.ts";
import { hungarianTaj } from "./taj.ts";
import { hungarianTaxId } from "./tax-id.ts";

export const hu: readonly Identifier[] = [
  hungarianTaj,
  hungarianTaxId,
  hungarianPersonalId,
  hungarianEducationId,
  ...hungarianDocuments,
];
