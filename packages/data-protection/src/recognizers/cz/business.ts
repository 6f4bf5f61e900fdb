import type { Identifier } from "../identifier.ts";
import { czechCompany } from "./company.ts";
import { czechVat } from "./vat.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const czBusiness: readonly Identifier[] = [czechVat, czechCompany];
