import type { Identifier } from "../identifier.ts";
import { finnishCompany } from "./company.ts";
import { finnishVat } from "./vat.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const fiBusiness: readonly Identifier[] = [finnishVat, finnishCompany];
