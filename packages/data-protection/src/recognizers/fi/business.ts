import type { Identifier } from "../identifier.ts";
import { finnishCompanyNumber } from "./company-number.ts";
import { finnishVatNumber } from "./vat-number.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const fiBusiness: readonly Identifier[] = [finnishVatNumber, finnishCompanyNumber];
