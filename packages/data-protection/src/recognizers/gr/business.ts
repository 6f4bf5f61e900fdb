import type { Identifier } from "../identifier.ts";
import { greekCompanyNumber } from "./company-number.ts";
import { greekVatNumber } from "./vat-number.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const grBusiness: readonly Identifier[] = [greekVatNumber, greekCompanyNumber];
