import { expect, test } from "vitest";
import { fieldNameOf } from "./field-name.ts";
import { createScan } from "./scan.ts";

test.each([
  ['{"phone": "0171 4471188"}', "0171", "phone"],
  [String.raw`{\"tel\":\"0171 4471188\"}`, "0171", "tel"],
  ['{"amount":4471188}', "4471188", "amount"],
  ["id;name;phone\n1;Ana;0171 4471188\n2;Ben;0172 4471188", "0172", "phone"],
  ['id,note,phone\n1,"a, b",0171 4471188', "0171", "phone"],
  ["id,note\n1,call 0171 4471188", "0171", "note"],
])("in %s the value %s is of the field %s", (text, value, expected) => {
  const field = fieldNameOf(createScan(text, {}), text.indexOf(value));
  expect(text.slice(field?.start, field?.end)).toBe(expected);
});

test.each([
  ["The numbers are: 0171 4471188", "0171"],
  ["Dear Ana, dear Ben\nyour number, 0171 4471188", "0171"],
  ["id;phone\n1;2;0171 4471188", "0171"],
])("in %s nothing names a field of %s", (text, value) => {
  expect(fieldNameOf(createScan(text, {}), text.indexOf(value))).toBeUndefined();
});

test("a free text in a cell begins where the cell begins", () => {
  const text = "id,note\n1,call 0171 4471188";
  expect(fieldNameOf(createScan(text, {}), text.indexOf("0171"))?.valueStart).toBe(text.indexOf("call"));
});
