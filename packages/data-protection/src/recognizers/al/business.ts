import type { Identifier } from "../identifier.ts";
import { albanianTaxNumber } from "./tax-number.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const alBusiness: readonly Identifier[] = [albanianTaxNumber];
