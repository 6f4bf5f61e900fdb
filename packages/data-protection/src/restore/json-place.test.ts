import fc from "fast-check";
import { expect, test } from "vitest";
import { createJsonPlace } from "./json-place.ts";

/** What is said of the place of the `#`. */
function placeOf(text: string, isJson = false): readonly [depth: number, quote: string | undefined] {
  const place = createJsonPlace({ isJson });
  place.add(text, 0, text.indexOf("#"));
  return [place.depth(), place.quote()];
}

test.each([
  ["plain # text", 0, undefined],
  ['a quoted "# text', 0, undefined],
  ['{"name": "#', 1, undefined],
  ['{"name": #', 0, '"'],
  ['{"#', 1, undefined],
  ['{"a":1,#', 0, undefined],
  ['["a", #', 0, '"'],
  ['["a", {"b": [true, null, -1.5e3, "#', 1, undefined],
  ['```json\n{"name": "#', 1, undefined],
  ['Use {"name": "x"} or "#', 0, undefined],
  ['[PERSON_k7f3] said "#', 0, undefined],
  ['["Weber": "#', 0, undefined],
  ['{"a": "line\n "#', 0, undefined],
  ['{"a": "\\u00e9 \\" #', 1, undefined],
  ['{"a": "\\x #', 0, undefined],
  ['{"a": "{\\"b\\": \\"#', 2, undefined],
  ['{"a": "{\\"b\\": #', 1, '\\"'],
  ['{"a": "{\\"b\\": \\"x\\"} #', 1, undefined],
  ['{"a": "{\\"b\\": \\"[1, {\\\\\\"c\\\\\\": \\\\\\"#', 3, undefined],
  ['{"a": "{\\u0022b\\u0022: \\u0022#', 2, undefined],
  ['not {"a": {"b": "#', 1, undefined],
] as const)("%s", (text, depth, quote) => {
  expect(placeOf(text)).toEqual([depth, quote]);
});

test("a text that is meant to be JSON may be a string alone", () => {
  expect(placeOf("#", true)).toEqual([0, '"']);
});

test("at any place of any JSON, however often it is written into another string, the depth is that of the strings", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, wraps) => {
      let json = JSON.stringify([value, "here: #"]);
      for (let left = wraps; left > 0; left--) json = JSON.stringify({ again: json });
      expect(placeOf(json.replaceAll(/#(?!"|\\)/gu, ""))[0]).toBe(wraps + 1);
    }),
  );
});

test("deep brackets take no more time each than shallow ones", () => {
  const place = createJsonPlace({ isJson: true });
  const text = "[".repeat(1_000_000);
  place.add(text, 0, text.length);
  expect(place.depth()).toBe(0);
});
