import type { Identifier } from "../identifier.ts";
import { danishCpr } from "./cpr.ts";
import { danishDrivingLicence } from "./driving-licence.ts";
import { danishEuropeanHealthCard } from "./european-health-card.ts";
import { danishPassport } from "./passport.ts";
import { danishProviderNumber } from "./provider-number.ts";

export const dk: readonly Identifier[] = [
  danishCpr,
  danishPassport,
  danishDrivingLicence,
  danishProviderNumber,
  danishEuropeanHealthCard,
];
