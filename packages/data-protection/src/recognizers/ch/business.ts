import type { Identifier } from "../identifier.ts";
import { swissCompany } from "./company.ts";
import { swissVat } from "./vat.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const chBusiness: readonly Identifier[] = [swissVat, swissCompany];
