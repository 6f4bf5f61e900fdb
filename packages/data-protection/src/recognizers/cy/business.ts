import type { Identifier } from "../identifier.ts";
import { cypriotCompanyNumber } from "./company-number.ts";
import { cypriotVatNumber } from "./vat-number.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const cyBusiness: readonly Identifier[] = [cypriotVatNumber, cypriotCompanyNumber];
