import type { Identifier } from "../identifier.ts";
import { britishApplicantNumber } from "./applicant-number.ts";
import { britishChiNumber } from "./chi-number.ts";
import { britishDisclosureNumber } from "./disclosure-number.ts";
import { britishDoctorNumber } from "./doctor-number.ts";
import { britishEuropeanHealthCard } from "./european-health-card.ts";
import { britishLearnerNumber } from "./learner-number.ts";
import { britishNhsNumber } from "./nhs-number.ts";
import { britishNino } from "./nino.ts";
import { britishNurseNumber } from "./nurse-number.ts";
import { britishPassport } from "./passport.ts";
import { britishPupilNumber } from "./pupil-number.ts";
import { britishResidencePermit } from "./residence-permit.ts";
import { britishSolicitorNumber } from "./solicitor-number.ts";
import { britishTaxpayerReference } from "./taxpayer-reference.ts";

export const gb: readonly Identifier[] = [
  britishNino,
  britishNhsNumber,
  britishChiNumber,
  britishTaxpayerReference,
  britishPassport,
  britishResidencePermit,
  britishPupilNumber,
  britishLearnerNumber,
  britishDoctorNumber,
  britishNurseNumber,
  britishSolicitorNumber,
  britishDisclosureNumber,
  britishApplicantNumber,
  britishEuropeanHealthCard,
];
