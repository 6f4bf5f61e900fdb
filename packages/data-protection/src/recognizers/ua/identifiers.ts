import type { Identifier } from "../identifier.ts";
import { ukrainianDocuments } from "./documents.ts";
import { ukrainianRegisterNumber } from "./register-number.ts";
import { ukrainianTaxNumber } from "./tax-number.ts";

export const ua: readonly Identifier[] = [ukrainianTaxNumber, ukrainianRegisterNumber, ...ukrainianDocuments];
