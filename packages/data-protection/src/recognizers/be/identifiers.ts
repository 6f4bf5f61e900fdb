import type { Identifier } from "../identifier.ts";
import { belgianDrivingLicence } from "./driving-licence.ts";
import { belgianEuropeanHealthCard } from "./european-health-card.ts";
import { belgianHealthProvider } from "./health-provider.ts";
import { belgianIdentityCard } from "./identity-card.ts";
import { belgianNationalNumber } from "./national-number.ts";
import { belgianPassport } from "./passport.ts";

export const be: readonly Identifier[] = [
  belgianNationalNumber,
  belgianIdentityCard,
  belgianPassport,
  belgianDrivingLicence,
  belgianHealthProvider,
  belgianEuropeanHealthCard,
];
