import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decrypt, encrypt } from "./encrypt.ts";
import { generalize } from "./generalize.ts";
import { hash } from "./hash.ts";
import { mask } from "./mask.ts";
import type { FoundValue } from "./operator.ts";
import { redact } from "./redact.ts";
import { surrogate } from "./surrogate.ts";

const key = "a key for tests only";
const found = (entity: string, value: string): FoundValue => ({
  entity,
  value,
  start: 0,
  end: value.length,
  score: 1,
  recognizer: "test",
  why: { rule: "test" },
});

test.each([
  ["DATE_OF_BIRTH", "14.03.1968", "1968"],
  ["DATE_OF_BIRTH", "3 March 1970", "1970"],
  ["DATE_OF_BIRTH", "14.03.68", "[DATE_OF_BIRTH]"],
  ["ADDRESS", "Hauptstr. 5, 10115 Berlin", "10***"],
  ["ADDRESS", "Kerkstraat 1234, 1017 GC Amsterdam", "10**"],
  ["ADDRESS", "1052 Budapest, Váci utca 5", "10**"],
  ["ADDRESS", "ul. Długa 5, 00-238 Warszawa", "00-***"],
  ["ADDRESS", "Storgatan 3, 114 55 Stockholm", "11* **"],
  ["ADDRESS", "Rua Augusta 24, 1100-048 Lisboa", "11**-***"],
  ["ADDRESS", "12 Harbour Road, London SW1A 1AA", "SW***"],
  ["ADDRESS", "4 Main Street, Dublin, D02 X285", "D02 ****"],
  ["ADDRESS", "Hauptstr. 1234", "[ADDRESS]"],
  ["AGE", "47 years", "40-49"],
  ["AGE", "103", "90+"],
  ["IP_ADDRESS", "192.0.2.146", "192.0.2.0/24"],
  ["IP_ADDRESS", "2001:db8::ff00:42:8329", "2001:db8::/48"],
  ["IP_ADDRESS", "2001:0DB8:00a1:ff00::1", "2001:db8:a1::/48"],
  ["IP_ADDRESS", "::ffff:192.0.2.1", "0::/48"],
  ["EMAIL", "anna.meier@Example.org", "example.org"],
  ["PHONE", "+353 1 496 0000", "+353"],
  ["PHONE", "0049 30 23125 000", "+49"],
  ["PHONE", "030 23125 000", "[PHONE]"],
  ["IBAN", "DE89 3704 0044 0532 0130 00", "DE"],
  ["PERSON", "Anna Weber", "[PERSON]"],
  ["toString", "x", "[TOSTRING]"],
])("%s %s is generalized to %s", (entity, value, expected) => {
  expect(generalize()(found(entity, value))).toBe(expected);
});

test("a mask keeps the format and never more than a third", () => {
  expect(mask()(found("PHONE", "+49 30 23125-000"))).toBe("+** ** *****-***");
  expect(mask({ keep: 4, character: "•" })(found("IBAN", "DE89 3704"))).toBe("•••• ••04");
  expect(mask({ keep: 99 })(found("PERSON", "Anna"))).toBe("***a");
  expect(mask({ keep: -1 })(found("PERSON", "Zoe\u0301 𝒳"))).toBe("*** *");
});

test("a redacted value is its type as a tag spells it", () => {
  expect(redact()(found("kunden-nr", "1"))).toBe("[KUNDEN_NR]");
});

test("a hash is the HMAC-SHA-256 that any other program computes", () => {
  const expected = createHmac("sha256", key).update("IBAN\0DE893704").digest("hex");
  expect(hash({ key })(found("IBAN", "de89 3704"))).toBe(expected);
  expect(hash({ key })(found("PERSON", "DE893704"))).not.toBe(expected);
});

test.each([
  ["hash", hash],
  ["encrypt", encrypt],
  ["surrogate", surrogate],
])("%s refuses a key that is missing or could be guessed", (_, make) => {
  expect(() => make({ key: "short" })).toThrow(expect.objectContaining({ code: "INVALID_PLUGIN" }));
  // What a caller without types would write.
  const nothing: { key: string } = JSON.parse("{}");
  expect(() => make(nothing)).toThrow(expect.objectContaining({ code: "INVALID_PLUGIN" }));
});

test("what was encrypted comes back out of the text around it, whatever it was", () => {
  const value = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(fc.array(value), value, (values, between) => {
      fc.pre(!between.includes("aes1"));
      const operator = encrypt({ key });
      const text = values.map((each) => operator(found("PERSON", each))).join(between);
      expect(decrypt(text, { key })).toBe(values.join(between));
    }),
  );
});

test("a token with any character changed is refused or is no token", () => {
  const token = encrypt({ key })(found("PERSON", "Anna Weber"));
  for (let at = 0; at < token.length; at++) {
    const altered = token.slice(0, at) + (token[at] === "A" ? "B" : "A") + token.slice(at + 1);
    const outcome = attempt(() => decrypt(altered, { key }));
    expect([altered, "PROTECTION_FAILED"]).toContain(outcome);
  }
  expect(attempt(() => decrypt(token, { key: "another key for tests" }))).toBe("PROTECTION_FAILED");
  expect(attempt(() => decrypt(token.replace("PERSON", "EMAIL"), { key }))).toBe("PROTECTION_FAILED");
});

test("equal values have different tokens", () => {
  const operator = encrypt({ key });
  expect(operator(found("PERSON", "Anna"))).not.toBe(operator(found("PERSON", "Anna")));
});

function attempt(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "thrown";
  }
}
