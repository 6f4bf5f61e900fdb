import type { Identifier } from "../identifier.ts";
import { finnishDoctorNumber } from "./doctor-number.ts";
import { finnishElectronicId } from "./electronic-id.ts";
import { finnishEuropeanHealthCard } from "./european-health-card.ts";
import { finnishHealthProfessional } from "./health-professional.ts";
import { finnishHetu } from "./hetu.ts";
import { finnishLearnerNumber } from "./learner-number.ts";
import { finnishPassportOrIdCard } from "./passport-or-id-card.ts";

export const fi: readonly Identifier[] = [
  finnishHetu,
  finnishPassportOrIdCard,
  finnishElectronicId,
  finnishLearnerNumber,
  finnishHealthProfessional,
  finnishDoctorNumber,
  finnishEuropeanHealthCard,
];
