import type { Identifier } from "../identifier.ts";
import { greekAfm } from "./afm.ts";
import { greekAmka } from "./amka.ts";
import { greekDrivingLicence } from "./driving-licence.ts";
import { greekEuropeanHealthCard } from "./european-health-card.ts";
import { greekIdentityCard } from "./identity-card.ts";
import { greekInsuredNumber } from "./insured-number.ts";
import { greekPassport } from "./passport.ts";
import { greekPersonalNumber } from "./personal-number.ts";
import { greekTemporaryHealthNumber } from "./temporary-health-number.ts";
import { greekVoterNumber } from "./voter-number.ts";

export const gr: readonly Identifier[] = [
  greekAmka,
  greekAfm,
  greekPersonalNumber,
  greekIdentityCard,
  greekPassport,
  greekDrivingLicence,
  greekInsuredNumber,
  greekTemporaryHealthNumber,
  greekVoterNumber,
  greekEuropeanHealthCard,
];
