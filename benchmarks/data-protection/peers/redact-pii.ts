import redactPii from "redact-pii";
import { alignTags } from "./align-tags.ts";
import type { Peer } from "./peer.ts";

/** `ZIPCODE`, `PASSWORD`, `CREDENTIALS`, `URL` and `DIGITS` are of no type of the sets. */
const types = {
  CREDIT_CARD_NUMBER: "CREDIT_CARD",
  STREET_ADDRESS: "ADDRESS",
  ZIPCODE: undefined,
  PHONE_NUMBER: "PHONE",
  IP_ADDRESS: "IP_ADDRESS",
  US_SOCIAL_SECURITY_NUMBER: "NATIONAL_ID",
  EMAIL_ADDRESS: "EMAIL",
  USERNAME: "USERNAME",
  PASSWORD: undefined,
  CREDENTIALS: undefined,
  DIGITS: undefined,
  URL: undefined,
  PERSON_NAME: "PERSON",
};
const redactor = new redactPii.SyncRedactor();

export const peer: Peer = {
  name: "redact-pii",
  packages: ["redact-pii"],
  run: (text) => redactor.redact(text),
  find: (text) => Promise.resolve(alignTags(text, redactor.redact(text), types)),
  coldStart: `const { default: redactPii } = await import("redact-pii"); new redactPii.SyncRedactor().redact(text);`,
};
