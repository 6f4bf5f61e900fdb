import type { Identifier } from "../identifier.ts";
import { austrianSocialSecurity } from "./social-security.ts";
import { austrianTaxNumber } from "./tax-number.ts";

export const at: readonly Identifier[] = [austrianSocialSecurity, austrianTaxNumber];
