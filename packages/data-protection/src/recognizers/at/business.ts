import type { Identifier } from "../identifier.ts";
import { austrianAssociationNumber } from "./association-number.ts";
import { austrianCompanyNumber } from "./company-number.ts";
import { austrianVatNumber } from "./vat-number.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const atBusiness: readonly Identifier[] = [austrianVatNumber, austrianCompanyNumber, austrianAssociationNumber];
