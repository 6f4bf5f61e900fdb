import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { createPseudonyms } from "./pseudonymize.ts";
import { tagShape } from "./tag-shape.ts";
import { writtenIds } from "./written-ids.ts";

const key = new TextEncoder().encode("a key for tests only");

test("a pseudonym is a type and four characters without vowels", () => {
  expect(createPseudonyms(key).codeFor({ entity: "PERSON", text: "Anna" })).toMatch(
    /^PERSON_[b-df-hj-kmnp-tv-xz][b-df-hj-kmnp-tv-xz2-9]{3}$/,
  );
});

test("the same value has the same pseudonym under one key and another under another", () => {
  const code = (secret: Uint8Array): string => createPseudonyms(secret).codeFor({ entity: "PERSON", text: "Anna" });
  expect(code(key)).toBe(code(key));
  expect(code(key)).not.toBe(code(new Uint8Array(32)));
});

test("the id is read off an HMAC-SHA-256", () => {
  const digest = createHmac("sha256", key).update("0\0value\0PERSON\0Anna").digest();
  const letters = "bcdfghjkmnpqrstvwxz";
  const first = digest.find((byte) => byte < 247) ?? 0;
  expect(createPseudonyms(key).codeFor({ entity: "PERSON", text: "Anna" }).at(7)).toBe(letters.charAt(first % 19));
});

test("two spellings of one value share the id and keep two codes", () => {
  const pseudonyms = createPseudonyms(key);
  const spaced = pseudonyms.codeFor({ entity: "IBAN", text: "DE12 3456" });
  expect(pseudonyms.codeFor({ entity: "IBAN", text: "DE123456" })).toBe(`${spaced}-2`);
  expect(pseudonyms.codeFor({ entity: "IBAN", text: "DE12 3456" })).toBe(spaced);
  expect(pseudonyms.all().map(({ text }) => text)).toEqual(["DE12 3456", "DE123456"]);
});

test("ids of twenty thousand values are all different and all look like tags", () => {
  const pseudonyms = createPseudonyms(key);
  const codes = Array.from({ length: 20_000 }, (_, index) =>
    pseudonyms.codeFor({ entity: "PERSON", text: `n${index}` }),
  );
  expect(new Set(codes).size).toBe(20_000);
  expect(codes.every((code) => `[${code}]`.match(tagShape)?.[0] === `[${code}]`)).toBe(true);
  expect(codes.some((code) => code.length > "PERSON_k7f3".length)).toBe(true);
});

test("a code that stands in the call's text is not used", () => {
  const plain = createPseudonyms(key).codeFor({ entity: "PERSON", text: "Anna" });
  const reserved = new Set(writtenIds(`spoof: ${plain.toUpperCase()}!`));
  const code = createPseudonyms(key, { reserved }).codeFor({ entity: "PERSON", text: "Anna" });
  expect(code).not.toBe(plain);
  expect(code.startsWith(plain)).toBe(true);
});

test("a type of the caller's own that is no tag type is made one", () => {
  expect(`[${createPseudonyms(key).codeFor({ entity: "kunden-nr", text: "1" })}]`).toMatch(tagShape);
});

test("known pseudonyms are kept, also two of one value, unless their ids are reserved", () => {
  const spaced = { entity: "IBAN", text: "DE12 3456", kind: "text" } as const;
  const known = [
    { ...spaced, code: "IBAN_bbb2" },
    { ...spaced, code: "IBAN_ccc3" },
    { entity: "PERSON", text: "Anna", kind: "text", code: "PERSON_ddd4" },
  ] as const;
  const pseudonyms = createPseudonyms(key, { known, reserved: new Set(["ddd4"]) });
  expect(pseudonyms.codeFor({ entity: "IBAN", text: "DE12 3456" })).toBe("IBAN_bbb2");
  expect(pseudonyms.codeFor({ entity: "IBAN", text: "DE123456" })).toBe("IBAN_bbb2-2");
  expect(pseudonyms.codeFor({ entity: "PERSON", text: "Anna" })).not.toBe("PERSON_ddd4");
  expect(pseudonyms.all().filter(({ code }) => code === "IBAN_ccc3" || code === "PERSON_ddd4")).toEqual([known[1]]);
  expect(pseudonyms.used()).toHaveLength(3);
});
