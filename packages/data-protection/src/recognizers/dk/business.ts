import type { Identifier } from "../identifier.ts";
import { danishCompanyNumber } from "./company-number.ts";
import { danishEstablishmentNumber } from "./establishment-number.ts";
import { danishVatNumber } from "./vat-number.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const dkBusiness: readonly Identifier[] = [danishVatNumber, danishCompanyNumber, danishEstablishmentNumber];
