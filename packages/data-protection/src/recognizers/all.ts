import type { Recognizer } from "@leam/spec";
import { address } from "./any/address.ts";
import { creditCard } from "./any/credit-card.ts";
import { dateOfBirth } from "./any/date-of-birth.ts";
import { email } from "./any/email.ts";
import { iban } from "./any/iban.ts";
import { ipAddress } from "./any/ip-address.ts";
import { person } from "./any/person/person.ts";
import { phone } from "./any/phone.ts";
import { spacedEmail, spacedIpAddress, spacedIpV6Address } from "./any/spaced-signs.ts";
import { maskedEmail, spokenEmail, spokenPhone } from "./any/spoken.ts";
import { documents } from "./documents/documents.ts";
import { nationalIds } from "./national-ids.ts";
import { online } from "./online/online.ts";
import { licencePlate } from "./plates/licence-plate.ts";

/** What has the same form in every country. */
export const anyCountry: readonly Recognizer[] = [
  email,
  iban,
  creditCard,
  ipAddress,
  phone,
  dateOfBirth,
  address,
  person,
  spokenEmail,
  maskedEmail,
  spacedEmail,
  spacedIpAddress,
  spacedIpV6Address,
  spokenPhone,
  ...documents,
  ...online,
  licencePlate,
];

/** Every recognizer of this package. */
export const allRecognizers: readonly Recognizer[] = [...anyCountry, ...Object.values(nationalIds).flat()];
