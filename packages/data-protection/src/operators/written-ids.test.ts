import { expect, test } from "vitest";
import { writtenIds } from "./written-ids.ts";

test.each([
  "PERSON_k7f3",
  "person: K7F3",
  "(Person - k7f3)",
  "［ＰＥＲＳＯＮ＿ｋ７ｆ３］",
  "PERSON\\_k7f3",
  "&#91;PERSON&#95;k7&shy;f3&#93;",
  '{"a":"PERSON_k7\\u00adf3"}',
  "PERSON_k7f3mille",
  "PERSON_k\u200B7f3",
])("the id in %s is taken", (text) => {
  expect([...writtenIds(text)]).toContain("k7f3");
});

test("a tag in its own form is replaced itself and takes no id", () => {
  expect([...writtenIds("[PERSON_k7f3]")]).toEqual([]);
});
