import type { Identifier } from "../identifier.ts";
import { britishCompanyNumber } from "./company-number.ts";
import { britishVatNumber } from "./vat-number.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const gbBusiness: readonly Identifier[] = [britishVatNumber, britishCompanyNumber];
