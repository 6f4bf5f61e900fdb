import type { Recognizer } from "@leam/spec";
import { albanianPersonalNumber } from "./al/personal-number.ts";
import { austrianSocialSecurity } from "./at/social-security.ts";
import { belgianNationalNumber } from "./be/national-number.ts";
import { bulgarianEgn } from "./bg/egn.ts";
import { swissAhvNumber } from "./ch/ahv-number.ts";
import { czechBirthNumber } from "./cz/birth-number.ts";
import { germanTaxId } from "./de/tax-id.ts";
import { germanSocialSecurity } from "./de/social-security.ts";
import { germanHealthInsurance } from "./de/health-insurance.ts";
import { danishCpr } from "./dk/cpr.ts";
import { estonianPersonalCode } from "./ee/personal-code.ts";
import { spanishDni } from "./es/dni.ts";
import { spanishNie } from "./es/nie.ts";
import { spanishSocialSecurity } from "./es/social-security.ts";
import { finnishHetu } from "./fi/hetu.ts";
import { frenchNir } from "./fr/nir.ts";
import { frenchTaxId } from "./fr/tax-id.ts";
import { britishNino } from "./gb/nino.ts";
import { britishNhsNumber } from "./gb/nhs-number.ts";
import { greekAmka } from "./gr/amka.ts";
import { greekAfm } from "./gr/afm.ts";
import { croatianOib } from "./hr/oib.ts";
import { hungarianTaj } from "./hu/taj.ts";
import { hungarianTaxId } from "./hu/tax-id.ts";
import { irishPps } from "./ie/pps.ts";
import { icelandicKennitala } from "./is/kennitala.ts";
import { italianTaxCode } from "./it/tax-code.ts";
import { lithuanianPersonalCode } from "./lt/personal-code.ts";
import { luxembourgMatricule } from "./lu/matricule.ts";
import { latvianPersonalCode } from "./lv/personal-code.ts";
import { macedonianEmbg } from "./mk/embg.ts";
import { malteseIdCard } from "./mt/id-card.ts";
import { dutchBsn } from "./nl/bsn.ts";
import { norwegianBirthNumber } from "./no/birth-number.ts";
import { polishPesel } from "./pl/pesel.ts";
import { polishNip } from "./pl/nip.ts";
import { portugueseNif } from "./pt/nif.ts";
import { portugueseCitizenCard } from "./pt/citizen-card.ts";
import { romanianCnp } from "./ro/cnp.ts";
import { serbianJmbg } from "./rs/jmbg.ts";
import { swedishPersonalNumber } from "./se/personal-number.ts";
import { slovenianEmso } from "./si/emso.ts";
import { slovakBirthNumber } from "./sk/birth-number.ts";
import { turkishIdentityNumber } from "./tr/identity-number.ts";
import { ukrainianTaxNumber } from "./ua/tax-number.ts";
import { bulgarianForeignerNumber } from "./bg/foreigner-number.ts";
import { britishTaxpayerReference } from "./gb/taxpayer-reference.ts";
import { turkishTaxNumber } from "./tr/tax-number.ts";
import { hungarianPersonalId } from "./hu/personal-id.ts";
import { slovenianHealthInsurance } from "./si/health-insurance.ts";
import { slovenianTaxNumber } from "./si/tax-number.ts";
import { kosovarPersonalNumber } from "./xk/personal-number.ts";
import { moldovanIdnp } from "./md/idnp.ts";
import { belarusianPersonalNumber } from "./by/personal-number.ts";
import { cypriotTaxNumber } from "./cy/tax-number.ts";
import { portugueseSocialSecurity } from "./pt/social-security.ts";
import { portugueseHealthUser } from "./pt/health-user.ts";
import { dutchVatId } from "./nl/vat-id.ts";
import { ukrainianRegisterNumber } from "./ua/register-number.ts";
import { germanTaxNumber } from "./de/tax-number.ts";
import { austrianTaxNumber } from "./at/tax-number.ts";
import { spanishHealthCard } from "./es/health-card.ts";
import { italianHealthCard } from "./it/health-card.ts";
import { swissInsuranceCard } from "./ch/insurance-card.ts";
import { croatianHealthInsurance } from "./hr/health-insurance.ts";
import { serbianHealthInsurance } from "./rs/health-insurance.ts";
import { romanianInsuranceCode } from "./ro/insurance-code.ts";

/** Countries whose personal numbers are recognized: ISO 3166 codes in lower case. */
export type NationalIdCountry =
  | "al"
  | "at"
  | "be"
  | "bg"
  | "by"
  | "ch"
  | "cy"
  | "cz"
  | "de"
  | "dk"
  | "ee"
  | "es"
  | "fi"
  | "fr"
  | "gb"
  | "gr"
  | "hr"
  | "hu"
  | "ie"
  | "is"
  | "it"
  | "lt"
  | "lu"
  | "lv"
  | "md"
  | "mk"
  | "mt"
  | "nl"
  | "no"
  | "pl"
  | "pt"
  | "ro"
  | "rs"
  | "se"
  | "si"
  | "sk"
  | "tr"
  | "ua"
  | "xk";

/** The personal numbers that are recognized, by country: pass those that a text may hold as `recognizers`, or leave all in. */
export const nationalIds: Readonly<Record<NationalIdCountry, readonly Recognizer[]>> = {
  al: [albanianPersonalNumber],
  at: [austrianSocialSecurity, austrianTaxNumber],
  be: [belgianNationalNumber],
  bg: [bulgarianEgn, bulgarianForeignerNumber],
  by: [belarusianPersonalNumber],
  ch: [swissAhvNumber, swissInsuranceCard],
  cy: [cypriotTaxNumber],
  cz: [czechBirthNumber],
  de: [germanTaxId, germanSocialSecurity, germanHealthInsurance, germanTaxNumber],
  dk: [danishCpr],
  ee: [estonianPersonalCode],
  es: [spanishDni, spanishNie, spanishSocialSecurity, spanishHealthCard],
  fi: [finnishHetu],
  fr: [frenchNir, frenchTaxId],
  gb: [britishNino, britishNhsNumber, britishTaxpayerReference],
  gr: [greekAmka, greekAfm],
  hr: [croatianOib, croatianHealthInsurance],
  hu: [hungarianTaj, hungarianTaxId, hungarianPersonalId],
  ie: [irishPps],
  is: [icelandicKennitala],
  it: [italianTaxCode, italianHealthCard],
  lt: [lithuanianPersonalCode],
  lu: [luxembourgMatricule],
  lv: [latvianPersonalCode],
  md: [moldovanIdnp],
  mk: [macedonianEmbg],
  mt: [malteseIdCard],
  nl: [dutchBsn, dutchVatId],
  no: [norwegianBirthNumber],
  pl: [polishPesel, polishNip],
  pt: [portugueseNif, portugueseCitizenCard, portugueseSocialSecurity, portugueseHealthUser],
  ro: [romanianCnp, romanianInsuranceCode],
  rs: [serbianJmbg, serbianHealthInsurance],
  se: [swedishPersonalNumber],
  si: [slovenianEmso, slovenianHealthInsurance, slovenianTaxNumber],
  sk: [slovakBirthNumber],
  tr: [turkishIdentityNumber, turkishTaxNumber],
  ua: [ukrainianTaxNumber, ukrainianRegisterNumber],
  xk: [kosovarPersonalNumber],
};
