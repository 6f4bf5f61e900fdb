import type { Identifier } from "../identifier.ts";
import { czechCompanyNumber } from "./company-number.ts";
import { czechVatNumber } from "./vat-number.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const czBusiness: readonly Identifier[] = [czechVatNumber, czechCompanyNumber];
