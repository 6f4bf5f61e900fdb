import type { Recognizer } from "@leam/spec";
import { defineAnchored } from "../../scan/define-anchored.ts";
import type { Scan } from "../../scan/tokens/scan.ts";
import { longStarts, placesOf } from "../../scan/tokens/starts.ts";
import { createWordTable } from "../../scan/tokens/word-table.ts";
import { secretForms, secretWords } from "./secret-forms.data.ts";

/** Keys and tokens that their beginning gives away. A made-up example of the form: ghp_ and 36 letters or digits. */
const knownKey: Recognizer = defineAnchored({
  name: "any/secret-key",
  entity: "SECRET",
  starts: longStarts,
  pattern: () =>
    new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${secretForms.map(({ form }) => form).join("|")})(?![\\p{L}\\p{N}_])`, "uy"),
  rule: "key or token of a known issuer",
  longest: 7010,
  score: 0.98,
});

/** Private keys in PEM. Source: RFC 7468, RFC 4880. A key that is cut off counts as far as it goes. */
const privateKey: Recognizer = defineAnchored({
  name: "any/private-key",
  entity: "SECRET",
  starts: (scan) => placesOf(scan, "-----BEGIN "),
  pattern: () =>
    /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s:,\\.-]{16,8000}?(?:-----END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----|(?![A-Za-z0-9+/=\s:,\\.-])|$)/uy,
  rule: "private key in PEM",
  longest: 8200,
  score: 0.99,
});

const labels = createWordTable<"label">(function* () {
  for (const word of secretWords) {
    // "api key" is also written "api_key", "api-key" and "apikey".
    yield [word, "label"];
    for (const joint of ["_", "-", ""]) yield [word.replaceAll(" ", joint), "label"];
  }
});
const signsBeforeValue = /[:=]|(?<= )is(?= )/gu;
const betweenLabelAndValue = /^["']?(?: is|:| ?=|: ?=) ?["'`]?$/u;
const longestLabel = 40;

/** Where values begin behind a word for a secret and ":", "=" or "is". */
function* announcedStarts(scan: Scan): Generator<number> {
  for (const { index, 0: sign } of scan.text.matchAll(signsBeforeValue)) {
    const matches = labels.within(scan, index - longestLabel, index);
    if (matches.length === 0) continue;
    const end = index + sign.length;
    const start = end + (/^[ =]{0,2}["'`]?/u.exec(scan.text.slice(end, end + 3))?.[0].length ?? 0);
    if (matches.some((match) => betweenLabelAndValue.test(scan.text.slice(match.end, start)))) yield start;
  }
}

/** What a word such as "password:" or "API_KEY=" announces. Eight signs or more with a digit: "password: required" is none. */
const announced: Recognizer = defineAnchored({
  name: "any/announced-secret",
  entity: "SECRET",
  starts: announcedStarts,
  pattern: () => /(?=[^\s"'`]{0,60}\d)[^\s"'`<>,;{}()[\]]{8,200}(?<![.:?])/uy,
  rule: "value after a word for a password or a key",
  longest: 200,
  check: {
    name: "letters and digits, no address",
    holds: (value) => /\p{L}/u.test(value) && !/:\/\/|^\*+$|^\$|^%|@/u.test(value),
  },
  score: 0.8,
});

/** Where a password begins behind "://user:". */
function* passwordStarts(scan: Scan): Generator<number> {
  for (const place of placesOf(scan, "://")) {
    const user = /^[^\s:@/]{1,64}:/u.exec(scan.text.slice(place + 3, place + 3 + 65))?.[0];
    if (user !== undefined) yield place + 3 + user.length;
  }
}

/** The password in an address: "postgres://reader:…@db.example". Source: RFC 3986, section 3.2.1. */
const inAddress: Recognizer = defineAnchored({
  name: "any/secret-in-url",
  entity: "SECRET",
  starts: passwordStarts,
  pattern: () => /(?<=[a-zA-Z]:\/\/[^\s:@/]{1,64}:)[^\s:@/]{1,128}(?=@[\p{L}\p{N}[])/uy,
  rule: "password in an address",
  longest: 128,
  // More than a mail address: what stands around the sign looks like one.
  score: 0.995,
});

/** Keys, tokens, private keys and passwords. */
export const secrets: readonly Recognizer[] = [knownKey, privateKey, announced, inAddress];
