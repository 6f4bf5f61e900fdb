import type { Identifier } from "../identifier.ts";
import { swissCompanyNumber } from "./company-number.ts";
import { swissVatNumber } from "./vat-number.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const chBusiness: readonly Identifier[] = [swissVatNumber, swissCompanyNumber];
