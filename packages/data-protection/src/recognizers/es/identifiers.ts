import type { Identifier } from "../identifier.ts";
import { spanishDni } from "./dni.ts";
import { spanishEuropeanHealthCard } from "./european-health-card.ts";
import { spanishHealthCard } from "./health-card.ts";
import { spanishIdentityCard } from "./identity-card.ts";
import { spanishNie } from "./nie.ts";
import { spanishPassport } from "./passport.ts";
import { spanishProfessionalNumber } from "./professional-number.ts";
import { spanishResidencePermit } from "./residence-permit.ts";
import { spanishSocialSecurity } from "./social-security.ts";
import { spanishTaxNumber } from "./tax-number.ts";

export const es: readonly Identifier[] = [
  spanishDni,
  spanishNie,
  spanishTaxNumber,
  spanishSocialSecurity,
  spanishHealthCard,
  spanishPassport,
  spanishIdentityCard,
  spanishResidencePermit,
  spanishProfessionalNumber,
  spanishEuropeanHealthCard,
];
