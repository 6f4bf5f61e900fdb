import { definePattern, type Recognizer } from "@leam/spec";
import { secretForms, secretWords } from "./secret-forms.data.ts";

/** Keys and tokens that their beginning gives away. A made-up example of the form: ghp_ and 36 letters or digits. */
const knownKey: Recognizer = definePattern({
  name: "any/secret-key",
  entity: "SECRET",
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}_-])(?:${secretForms.map(({ form }) => form).join("|")})(?![\\p{L}\\p{N}_])`,
    "gu",
  ),
  rule: "key or token of a known issuer",
  longest: 7010,
  score: 0.98,
});

/** Private keys in PEM. Source: RFC 7468, RFC 4880. A key that is cut off counts as far as it goes. */
const privateKey: Recognizer = definePattern({
  name: "any/private-key",
  entity: "SECRET",
  pattern:
    /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s:,\\.-]{16,8000}?(?:-----END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----|(?![A-Za-z0-9+/=\s:,\\.-])|$)/gu,
  rule: "private key in PEM",
  longest: 8200,
  score: 0.99,
});

/** What a word such as "password:" or "API_KEY=" announces. Eight signs or more with a digit: "password: required" is none. */
const announced: Recognizer = definePattern({
  name: "any/announced-secret",
  entity: "SECRET",
  pattern: new RegExp(
    `(?<=(?<!\\p{L})(?:[\\p{L}\\d]{1,20}_){0,3}(?:${secretWords.join("|")})["']?(?: is|:| ?=|: ?=) ?["'\`]?)(?=[^\\s"'\`]{0,60}\\d)[^\\s"'\`<>,;{}()\\[\\]]{8,200}(?<![.:?])`,
    "giu",
  ),
  rule: "value after a word for a password or a key",
  longest: 200,
  check: {
    name: "letters and digits, no address",
    holds: (value) => /\p{L}/u.test(value) && !/:\/\/|^\*+$|^\$|^%|@/u.test(value),
  },
  score: 0.8,
});

/** The password in an address: "postgres://reader:…@db.example". Source: RFC 3986, section 3.2.1. */
const inAddress: Recognizer = definePattern({
  name: "any/secret-in-url",
  entity: "SECRET",
  pattern: /(?<=[a-z]:\/\/[^\s:@/]{1,64}:)[^\s:@/]{1,128}(?=@[\p{L}\p{N}[])/giu,
  rule: "password in an address",
  longest: 128,
  // More than a mail address: what stands around the sign looks like one.
  score: 0.995,
});

/** Keys, tokens, private keys and passwords. */
export const secrets: readonly Recognizer[] = [knownKey, privateKey, announced, inAddress];
