/** Types of personal data that the SDK knows. Recognizers may add their own in the same spelling. */
export type KnownEntity =
  | "PERSON"
  | "EMAIL"
  | "PHONE"
  | "IBAN"
  | "CREDIT_CARD"
  | "IP_ADDRESS"
  | "NATIONAL_ID"
  | "ADDRESS"
  | "DATE_OF_BIRTH"
  | "PASSPORT_OR_ID_CARD"
  | "DRIVING_LICENCE"
  | "LICENCE_PLATE"
  | "URL_PERSONAL"
  | "USERNAME"
  | "MAC_ADDRESS"
  | "CRYPTO_ADDRESS"
  | "GPS"
  | "SECRET"
  | "VAT_NUMBER"
  | "COMPANY_NUMBER"
  | "HEALTH"
  | "GENETIC"
  | "BIOMETRIC"
  | "RELIGION"
  | "ETHNICITY"
  | "POLITICAL_OPINION"
  | "TRADE_UNION"
  | "SEXUAL_ORIENTATION";

/** UPPER_SNAKE name of a type of personal data. */
export type EntityType = KnownEntity | (string & {});
