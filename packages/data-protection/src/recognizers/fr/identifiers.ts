import type { Identifier } from "../identifier.ts";
import { frenchDrivingLicence } from "./driving-licence.ts";
import { frenchEducationStaff } from "./education-staff.ts";
import { frenchEuropeanHealthCard } from "./european-health-card.ts";
import { frenchHealthProfessional } from "./health-professional.ts";
import { frenchIdentityCard } from "./identity-card.ts";
import { frenchLocalHealthProfessional } from "./local-health-professional.ts";
import { frenchNir } from "./nir.ts";
import { frenchPassport } from "./passport.ts";
import { frenchResidencePermit } from "./residence-permit.ts";
import { frenchStudentNumber } from "./student-number.ts";
import { frenchTaxId } from "./tax-id.ts";

export const fr: readonly Identifier[] = [
  frenchNir,
  frenchTaxId,
  frenchIdentityCard,
  frenchPassport,
  frenchDrivingLicence,
  frenchResidencePermit,
  frenchHealthProfessional,
  frenchLocalHealthProfessional,
  frenchStudentNumber,
  frenchEducationStaff,
  frenchEuropeanHealthCard,
];
