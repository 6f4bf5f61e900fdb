import type { Identifier } from "../identifier.ts";
import { spanishCompanyNumber } from "./company-number.ts";
import { spanishVatNumber } from "./vat-number.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const esBusiness: readonly Identifier[] = [spanishVatNumber, spanishCompanyNumber];
