import type { Identifier } from "../identifier.ts";
import { bulgarianCompany } from "./company.ts";
import { bulgarianVat } from "./vat.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const bgBusiness: readonly Identifier[] = [bulgarianVat, bulgarianCompany];
