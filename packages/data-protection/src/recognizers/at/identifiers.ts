import type { Identifier } from "../identifier.ts";
import { austrianDrivingLicence } from "./driving-licence.ts";
import { austrianEuropeanHealthCard } from "./european-health-card.ts";
import { austrianPassport } from "./passport.ts";
import { austrianRegisterNumber } from "./register-number.ts";
import { austrianSectorIdentifier } from "./sector-identifier.ts";
import { austrianSocialSecurity } from "./social-security.ts";
import { austrianStudentNumber } from "./student-number.ts";
import { austrianTaxNumber } from "./tax-number.ts";

export const at: readonly Identifier[] = [
  austrianSocialSecurity,
  austrianTaxNumber,
  austrianRegisterNumber,
  austrianSectorIdentifier,
  austrianStudentNumber,
  austrianEuropeanHealthCard,
  austrianPassport,
  austrianDrivingLicence,
];
