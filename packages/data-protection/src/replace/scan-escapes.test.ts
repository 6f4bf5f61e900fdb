import { expect, test } from "vitest";
import { protect } from "../protect.ts";

test.each([
  ["lines of JSON", String.raw`{"n":"Frau J\u00f6rg M\u00fcller"}` + "\n" + String.raw`{"n":"Frau M\u00fcller"}`],
  ["a code block", '```json\n{"email": "anna\\u002emueller@example.org", "name": "Dr. M\\u00fcller"}\n```'],
  [
    "a line's end before a name",
    String.raw`He wrote {"text": "Best regards\nAnna M\u00fcller\nanna.mueller@example.org"}`,
  ],
  ["JSON in a string of a piece of JSON", String.raw`, "x": "{\"n\":\"Frau M\\u00fcller\"}"`],
  ["what addresses write for signs", "Frau Anna M\u00fcller, name=Anna%20M%C3%BCller, 100%25 100% %FF"],
  ["a byte order mark before JSON", "\uFEFF" + String.raw`{"n":"Frau M\u00fcller"}`],
])("what escapes hide is replaced and comes back in %s", (_, text) => {
  const safe = protect(text);
  expect(safe.text).not.toMatch(/ller\b|mueller|rg M|anna/iu);
  expect(safe.restore(`${safe.text} `)).toBe(`${text} `);
});

test("a path with backslashes stays as it is", () => {
  const text = String.raw`C:\new\table\users\bin and "\d+\n"`;
  expect(protect(text).text).toBe(text);
});
