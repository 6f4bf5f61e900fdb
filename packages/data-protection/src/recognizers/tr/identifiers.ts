import type { Identifier } from "../identifier.ts";
import { turkishDocuments } from "./documents.ts";
import { turkishIdentityNumber } from "./identity-number.ts";
import { turkishTaxNumber } from "./tax-number.ts";

export const tr: readonly Identifier[] = [turkishIdentityNumber, turkishTaxNumber, ...turkishDocuments];
