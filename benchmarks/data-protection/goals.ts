/** What we want to reach: F1 by type, and of the whole. The figures are in percent. */
export const typeGoals: Readonly<Record<string, number>> = {
  EMAIL: 99.5,
  IBAN: 99.5,
  IP_ADDRESS: 99.5,
  CREDIT_CARD: 99.5,
  PHONE: 96,
  NATIONAL_ID: 97,
  DATE_OF_BIRTH: 93,
  PERSON: 85,
  ADDRESS: 80,
};
export const goals = {
  overallF1: 90,
  languageF1: 80,
  characterRecall: 95,
  characterPrecision: 95,
  cleanFlagged: 1,
  evasionRecall: 95,
  megabytesPerSecond: { rules: 20, withNames: 3 },
  coldStartMs: 25,
} as const;
