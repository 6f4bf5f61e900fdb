import type { Identifier } from "../identifier.ts";
import { frenchCompanyNumber } from "./company-number.ts";
import { frenchEstablishmentNumber } from "./establishment-number.ts";
import { frenchVatNumber } from "./vat-number.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const frBusiness: readonly Identifier[] = [frenchVatNumber, frenchCompanyNumber, frenchEstablishmentNumber];
