import type { Identifier } from "../identifier.ts";
import { bulgarianCompanyNumber } from "./company-number.ts";
import { bulgarianVatNumber } from "./vat-number.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const bgBusiness: readonly Identifier[] = [bulgarianVatNumber, bulgarianCompanyNumber];
