import { Redactor } from "@redactpii/node";
import { alignTags } from "./align-tags.ts";
import type { Peer } from "./peer.ts";

const types = {
  CREDIT_CARD_NUMBER: "CREDIT_CARD",
  EMAIL_ADDRESS: "EMAIL",
  PERSON_NAME: "PERSON",
  PHONE_NUMBER: "PHONE",
  US_SOCIAL_SECURITY_NUMBER: "NATIONAL_ID",
};
const options = { rules: { CREDIT_CARD: true, EMAIL: true, NAME: true, PHONE: true, SSN: true }, aggressive: true };
const redactor = new Redactor(options);

/** All its rules, in its mode for obfuscated values, which finds more. */
export const peer: Peer = {
  name: "@redactpii/node",
  packages: ["@redactpii/node"],
  run: (text) => redactor.redact(text),
  find: (text) => Promise.resolve(alignTags(text, redactor.redact(text), types)),
  coldStart: `const { Redactor } = await import("@redactpii/node"); new Redactor(${JSON.stringify(options)}).redact(text);`,
};
