import type { Identifier } from "../identifier.ts";
import { germanBusinessId } from "./business-id.ts";
import { germanCompany } from "./company.ts";
import { germanEmployerNumber } from "./employer-number.ts";
import { germanVat } from "./vat.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const deBusiness: readonly Identifier[] = [germanVat, germanBusinessId, germanCompany, germanEmployerNumber];
