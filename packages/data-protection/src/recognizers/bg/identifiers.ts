import type { Identifier } from "../identifier.ts";
import { bulgarianDoctorNumber } from "./doctor-number.ts";
import { bulgarianDrivingLicence } from "./driving-licence.ts";
import { bulgarianEgn } from "./egn.ts";
import { bulgarianEuropeanHealthCard } from "./european-health-card.ts";
import { bulgarianForeignerNumber } from "./foreigner-number.ts";
import { bulgarianIdentityCard } from "./identity-card.ts";
import { bulgarianPassport } from "./passport.ts";

export const bg: readonly Identifier[] = [
  bulgarianEgn,
  bulgarianForeignerNumber,
  bulgarianIdentityCard,
  bulgarianPassport,
  bulgarianDrivingLicence,
  bulgarianDoctorNumber,
  bulgarianEuropeanHealthCard,
];
