import fc from "fast-check";
import { expect, test } from "vitest";
import { createView } from "./view.ts";

test("invisible characters go and the way back covers only what was visible", () => {
  const view = createView("a\u200B1\u00AD2\uFEFFb");
  expect(view.text).toBe("a12b");
  expect(view.toSource({ start: 1, end: 3 })).toEqual({ start: 2, end: 5 });
});

test("digits of other scripts and full-width letters become ASCII", () => {
  expect(createView("٣٤ ५ ５Ａ＠ 𝟗").text).toBe("34 5 5A@ 9");
});

test("a letter with a combining mark becomes one letter that stands for both", () => {
  const view = createView("Jose\u0301 x");
  expect(view.text).toBe("José x");
  expect(view.toSource({ start: 0, end: 4 })).toEqual({ start: 0, end: 5 });
});

test.each([
  ["a\r\nb", "a\nb"],
  ["a\rb", "a\nb"],
  ["a\u2028b", "a\nb"],
  ["030\u2013123", "030-123"],
  ["anna%40example.org", "anna@example.org"],
  ["tel=%2B49", "tel=+49"],
  ["anna&#64;example.org", "anna@example.org"],
  ["a&nbsp;b", "a b"],
])("line breaks and codes become plain characters: %j", (source, text) => {
  const view = createView(source);
  expect(view.text).toBe(text);
  expect(view.toSource({ start: 0, end: text.length })).toEqual({ start: 0, end: source.length });
});

test("a text that needs no change is its own view", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
      const view = createView(text);
      expect(view.text).toBe(text);
    }),
  );
});

test("every stretch of a view stands for a stretch inside the source, in the same order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const view = createView(text);
      let last = 0;
      for (let unit = 0; unit < view.text.length; unit += 1) {
        const { start, end } = view.toSource({ start: unit, end: unit + 1 });
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
    }),
  );
});
