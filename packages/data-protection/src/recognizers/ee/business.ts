import type { Identifier } from "../identifier.ts";
import { estonianCompanyNumber } from "./company-number.ts";
import { estonianVatNumber } from "./vat-number.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const eeBusiness: readonly Identifier[] = [estonianVatNumber, estonianCompanyNumber];
