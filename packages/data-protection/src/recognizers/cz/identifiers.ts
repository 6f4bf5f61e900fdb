import type { Identifier } from "../identifier.ts";
import { czechBirthNumber } from "./birth-number.ts";
import { czechDrivingLicence } from "./driving-licence.ts";
import { czechEuropeanHealthCard } from "./european-health-card.ts";
import { czechIdentityCard } from "./identity-card.ts";
import { czechPassport } from "./passport.ts";
import { czechResidencePermit } from "./residence-permit.ts";

export const cz: readonly Identifier[] = [
  czechBirthNumber,
  czechIdentityCard,
  czechPassport,
  czechDrivingLicence,
  czechResidencePermit,
  czechEuropeanHealthCard,
];
