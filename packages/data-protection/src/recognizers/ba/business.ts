import type { Identifier } from "../identifier.ts";
import { bosnianTaxNumber } from "./tax-number.ts";
import { bosnianVat } from "./vat.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const baBusiness: readonly Identifier[] = [bosnianTaxNumber, bosnianVat];
