import type { Identifier } from "../identifier.ts";
import { greekCompany } from "./company.ts";
import { greekVat } from "./vat.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const grBusiness: readonly Identifier[] = [greekVat, greekCompany];
