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
import { hrBusiness } from "./hr/business.ts";
import { huBusiness } from "./hu/business.ts";
import { ieBusiness } from "./ie/business.ts";
import { isBusiness } from "./is/business.ts";
import { itBusiness } from "./it/business.ts";
import { liBusiness } from "./li/business.ts";
import { ltBusiness } from "./lt/business.ts";
import { luBusiness } from "./lu/business.ts";
import { lvBusiness } from "./lv/business.ts";
import { mdBusiness } from "./md/business.ts";
import { meBusiness } from "./me/business.ts";
import { mkBusiness } from "./mk/business.ts";
import { mtBusiness } from "./mt/business.ts";
import { nlBusiness } from "./nl/business.ts";
import { noBusiness } from "./no/business.ts";
import { plBusiness } from "./pl/business.ts";
import { ptBusiness } from "./pt/business.ts";
import { roBusiness } from "./ro/business.ts";
import { rsBusiness } from "./rs/business.ts";
import { seBusiness } from "./se/business.ts";
import { siBusiness } from "./si/business.ts";
import { skBusiness } from "./sk/business.ts";
import { trBusiness } from "./tr/business.ts";
import { uaBusiness } from "./ua/business.ts";
import { xkBusiness } from "./xk/business.ts";

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
  hr: hrBusiness,
  hu: huBusiness,
  ie: ieBusiness,
  is: isBusiness,
  it: itBusiness,
  li: liBusiness,
  lt: ltBusiness,
  lu: luBusiness,
  lv: lvBusiness,
  md: mdBusiness,
  me: meBusiness,
  mk: mkBusiness,
  mt: mtBusiness,
  nl: nlBusiness,
  no: noBusiness,
  pl: plBusiness,
  pt: ptBusiness,
  ro: roBusiness,
  rs: rsBusiness,
  se: seBusiness,
  si: siBusiness,
  sk: skBusiness,
  tr: trBusiness,
  ua: uaBusiness,
  xk: xkBusiness,
};
