import type { Identifier } from "../identifier.ts";
import { germanDoctorNumber } from "./doctor-number.ts";
import { germanDrivingLicence } from "./driving-licence.ts";
import { germanEuropeanHealthCard } from "./european-health-card.ts";
import { germanForeignerNumber } from "./foreigner-number.ts";
import { germanHealthInsurance } from "./health-insurance.ts";
import { germanIdentityCard } from "./identity-card.ts";
import { germanPassport } from "./passport.ts";
import { germanPracticeNumber } from "./practice-number.ts";
import { germanServiceNumber } from "./service-number.ts";
import { germanSocialSecurity } from "./social-security.ts";
import { germanTaxId } from "./tax-id.ts";
import { germanTaxNumber } from "./tax-number.ts";

export const de: readonly Identifier[] = [
  germanTaxId,
  germanSocialSecurity,
  germanHealthInsurance,
  germanTaxNumber,
  germanIdentityCard,
  germanPassport,
  germanDrivingLicence,
  germanForeignerNumber,
  germanDoctorNumber,
  germanPracticeNumber,
  germanServiceNumber,
  germanEuropeanHealthCard,
];
