import type { Identifier } from "../identifier.ts";
import { germanTaxId } from "./tax-id.ts";
import { germanSocialSecurity } from "./social-security.ts";
import { germanHealthInsurance } from "./health-insurance.ts";
import { germanTaxNumber } from "./tax-number.ts";

export const de: readonly Identifier[] = [germanTaxId, germanSocialSecurity, germanHealthInsurance, germanTaxNumber];
