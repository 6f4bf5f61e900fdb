import type { Identifier } from "./identifier.ts";
import type { IdentifierCountry } from "./identifiers.ts";
import { alBusiness } from "./al/business.ts";
import { atBusiness } from "./at/business.ts";
import { baBusiness } from "./ba/business.ts";
import { beBusiness } from "./be/business.ts";
import { bgBusiness } from "./bg/business.ts";
import { byBusiness } from "./by/business.ts";
import { chBusiness } from "./ch/business.ts";
import { cyBusiness } from "./cy/business.ts";
import { czBusiness } from "./cz/business.ts";
import { deBusiness } from "./de/business.ts";
import { dkBusiness } from "./dk/business.ts";
import { eeBusiness } from "./ee/business.ts";
import { esBusiness } from "./es/business.ts";
import { fiBusiness } from "./fi/business.ts";
import { frBusiness } from "./fr/business.ts";
import { gbBusiness } from "./gb/business.ts";
import { grBusiness } from "./gr/business.ts";

/** Numbers of companies and VAT numbers, a sole trader's among them, by country: looked for on request alone. */
export const businessIdentifiers: Readonly<Partial<Record<IdentifierCountry, readonly Identifier[]>>> = {
  al: alBusiness,
  at: atBusiness,
  ba: baBusiness,
  be: beBusiness,
  bg: bgBusiness,
  by: byBusiness,
  ch: chBusiness,
  cy: cyBusiness,
  cz: czBusiness,
  de: deBusiness,
  dk: dkBusiness,
  ee: eeBusiness,
  es: esBusiness,
  fi: fiBusiness,
  fr: frBusiness,
  gb: gbBusiness,
  gr: grBusiness,
};
