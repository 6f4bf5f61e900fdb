import type { Identifier } from "../identifier.ts";
import { danishCompany } from "./company.ts";
import { danishEstablishmentNumber } from "./establishment-number.ts";
import { danishVat } from "./vat.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const dkBusiness: readonly Identifier[] = [danishVat, danishCompany, danishEstablishmentNumber];
