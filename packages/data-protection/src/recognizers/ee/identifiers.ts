import type { Identifier } from "../identifier.ts";
import { estonianDoctorCode } from "./doctor-code.ts";
import { estonianDrivingLicence } from "./driving-licence.ts";
import { estonianEuropeanHealthCard } from "./european-health-card.ts";
import { estonianIdentityCard } from "./identity-card.ts";
import { estonianPassport } from "./passport.ts";
import { estonianPersonalCode } from "./personal-code.ts";

export const ee: readonly Identifier[] = [
  estonianPersonalCode,
  estonianIdentityCard,
  estonianPassport,
  estonianDrivingLicence,
  estonianDoctorCode,
  estonianEuropeanHealthCard,
];
