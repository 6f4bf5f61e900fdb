import type { Identifier } from "../identifier.ts";
import { swissAhvNumber } from "./ahv-number.ts";
import { swissDrivingLicence } from "./driving-licence.ts";
import { swissHealthProfessional } from "./health-professional.ts";
import { swissInsuranceCard } from "./insurance-card.ts";
import { swissMigrationNumber } from "./migration-number.ts";
import { swissOldAhvNumber } from "./old-ahv-number.ts";
import { swissPassportOrIdCard } from "./passport-or-id-card.ts";
import { swissPayingAgent } from "./paying-agent.ts";
import { swissStudentNumber } from "./student-number.ts";

export const ch: readonly Identifier[] = [
  swissAhvNumber,
  swissOldAhvNumber,
  swissInsuranceCard,
  swissPassportOrIdCard,
  swissDrivingLicence,
  swissMigrationNumber,
  swissHealthProfessional,
  swissPayingAgent,
  swissStudentNumber,
];
