import type { Identifier } from "../identifier.ts";
import { spanishCompany } from "./company.ts";
import { spanishVat } from "./vat.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const esBusiness: readonly Identifier[] = [spanishVat, spanishCompany];
