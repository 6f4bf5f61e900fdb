import type { Identifier } from "../identifier.ts";
import { cypriotCompany } from "./company.ts";
import { cypriotVat } from "./vat.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const cyBusiness: readonly Identifier[] = [cypriotVat, cypriotCompany];
