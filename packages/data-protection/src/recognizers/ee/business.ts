import type { Identifier } from "../identifier.ts";
import { estonianCompany } from "./company.ts";
import { estonianVat } from "./vat.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const eeBusiness: readonly Identifier[] = [estonianVat, estonianCompany];
