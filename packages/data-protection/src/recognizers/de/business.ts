import type { Identifier } from "../identifier.ts";
import { germanBusinessId } from "./business-id.ts";
import { germanCompanyNumber } from "./company-number.ts";
import { germanEmployerNumber } from "./employer-number.ts";
import { germanVatNumber } from "./vat-number.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const deBusiness: readonly Identifier[] = [
  germanVatNumber,
  germanBusinessId,
  germanCompanyNumber,
  germanEmployerNumber,
];
