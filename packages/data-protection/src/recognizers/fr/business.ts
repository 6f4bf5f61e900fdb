import type { Identifier } from "../identifier.ts";
import { frenchCompany } from "./company.ts";
import { frenchEstablishmentNumber } from "./establishment-number.ts";
import { frenchVat } from "./vat.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const frBusiness: readonly Identifier[] = [frenchVat, frenchCompany, frenchEstablishmentNumber];
