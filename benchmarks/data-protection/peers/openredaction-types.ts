/** The first pattern that fits one of its some 600 names gives the type; order and trackers, keys and the like are of no type of the sets. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^EMAIL$/u, "EMAIL"],
  [/^NAME$/u, "PERSON"],
  [/^DATE_OF_BIRTH$/u, "DATE_OF_BIRTH"],
  [/^CREDIT_CARD$/u, "CREDIT_CARD"],
  [/IBAN/u, "IBAN"],
  [/^PHONE_(?!LINE)/u, "PHONE"],
  [/^ADDRESS_/u, "ADDRESS"],
  [/^IPV[46]$/u, "IP_ADDRESS"],
  [/LICENSE_PLATE/u, "LICENCE_PLATE"],
  [/^(?:DRIVING_LICENSE|NEW_ZEALAND_DRIVER)/u, "DRIVING_LICENCE"],
  [/PASSPORT|_MRZ|^TRAVEL_DOCUMENT/u, "PASSPORT_OR_ID_CARD"],
  [/USERNAME|^SOCIAL_MEDIA_HANDLE$/u, "USERNAME"],
  [/^LINKEDIN_PROFILE$/u, "URL_PERSONAL"],
  [/NATIONAL_ID|SOCIAL_SECURITY|TAX_ID$|PERSONAL_(?:ID|NUMBER)$|NATIONAL_INSURANCE/u, "NATIONAL_ID"],
  [
    /^(?:SSN|NHS_NUMBER|CHI_NUMBER|EHIC_NUMBER|UTR_UK|HUNGARIAN_TAX_ID|SPANISH_DNI|ITALIAN_FISCAL_CODE|DUTCH_BSN)$/u,
    "NATIONAL_ID",
  ],
  [/^(?:POLISH_PESEL|TURKEY_ID|UKRAINIAN_INN|ROMANIAN_CNP|SERBIAN_JMBG)$/u, "NATIONAL_ID"],
];
const known = new Map<string, string | undefined>();

export function typeOf(name: string): string | undefined {
  if (!known.has(name)) known.set(name, patterns.find(([pattern]) => pattern.test(name))?.[1]);
  return known.get(name);
}
