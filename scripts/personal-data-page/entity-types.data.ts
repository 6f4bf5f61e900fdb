import type { KnownEntity } from "../../packages/spec/src/entity.ts";

/** What a type of personal data is, in a line. The compiler asks for every type that the contract knows. */
export const entityTypes: Readonly<Record<KnownEntity | "VAT_NUMBER", string>> = {
  PERSON: "names of people, inflected or not, without titles and forms of address",
  EMAIL: "e-mail addresses, also with “at” and “dot” spelled out",
  PHONE: "telephone numbers, international and national, also spoken digit by digit",
  IBAN: "account numbers; length and check digits of each country",
  CREDIT_CARD: "payment cards; Luhn",
  IP_ADDRESS: "IPv4 and IPv6 addresses",
  NATIONAL_ID: "personal, tax, social-security and health numbers: the table by country below",
  ADDRESS: "street and number with postcode and town",
  DATE_OF_BIRTH: "dates that a word or a form announces as one of birth",
  PASSPORT_OR_ID_CARD: "passports and identity cards, machine-readable zones included",
  DRIVING_LICENCE: "driving licences",
  LICENCE_PLATE: "plates of vehicles near a word that announces them",
  URL_PERSONAL: "addresses of profiles",
  USERNAME: "names of accounts and handles",
  MAC_ADDRESS: "addresses of network cards",
  CRYPTO_ADDRESS: "addresses of wallets, with their check sums",
  GPS: "positions in degrees",
  SECRET: "keys, tokens and passwords",
  HEALTH: "words for health, GDPR Art. 9; a heuristic",
  VAT_NUMBER: "VAT and registration numbers of businesses, a sole trader's among them",
};
