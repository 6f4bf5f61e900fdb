import { expect, test } from "vitest";
import { anonymize } from "./anonymize.ts";
import { pseudonymize } from "./pseudonymize.ts";

const operator = pseudonymize({ key: "only for these tests" });

test("equal values get equal tags in every text, however they are spelled, and only under the same key", () => {
  const spaced = anonymize("IBAN DE89 3704 0044 0532 0130 00", { operator }).text;
  expect(spaced).toMatch(/^IBAN \[IBAN_[b-z2-9]{16}\]$/u);
  expect(anonymize("IBAN DE89370400440532013000", { operator }).text).toBe(spaced);
  const other = pseudonymize({ key: "another key for tests" });
  expect(anonymize("IBAN DE89370400440532013000", { operator: other }).text).not.toBe(spaced);
});

test("a missing or short key is refused", () => {
  expect(() => pseudonymize({ key: "short" })).toThrow(expect.objectContaining({ code: "INVALID_PLUGIN" }));
});
