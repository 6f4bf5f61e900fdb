import type { Identifier } from "../identifier.ts";
import { austrianAssociationNumber } from "./association-number.ts";
import { austrianCompany } from "./company.ts";
import { austrianVat } from "./vat.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const atBusiness: readonly Identifier[] = [austrianVat, austrianCompany, austrianAssociationNumber];
