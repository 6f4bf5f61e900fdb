import type { Identifier } from "../identifier.ts";
import { cypriotEuropeanHealthCard } from "./european-health-card.ts";
import { cypriotForeignerNumber } from "./foreigner-number.ts";
import { cypriotIdentityCard } from "./identity-card.ts";
import { cypriotPassport } from "./passport.ts";
import { cypriotSocialInsurance } from "./social-insurance.ts";
import { cypriotTaxNumber } from "./tax-number.ts";

export const cy: readonly Identifier[] = [
  cypriotTaxNumber,
  cypriotIdentityCard,
  cypriotPassport,
  cypriotSocialInsurance,
  cypriotForeignerNumber,
  cypriotEuropeanHealthCard,
];
