import type { Identifier } from "../identifier.ts";
import { britishCompany } from "./company.ts";
import { britishVat } from "./vat.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const gbBusiness: readonly Identifier[] = [britishVat, britishCompany];
