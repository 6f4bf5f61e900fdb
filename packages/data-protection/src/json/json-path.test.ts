import { expect, test } from "vitest";
import { labelOf } from "./json-path.ts";

test.each([
  [["dateOfBirth"], "date of birth"],
  [["customer", "date_of_birth"], "customer date of birth"],
  [["list", 3, "taxID"], "list tax ID"],
  [["IBANNumber"], "IBAN number"],
  [["a", "b", "straßen-name"], "b straßen name"],
  [[0, 1], ""],
  [["x".repeat(100)], ""],
])("the path %j says %j", (path, label) => {
  expect(labelOf(path)).toBe(label);
});
