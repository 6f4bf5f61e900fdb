import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonTokens } from "./json-tokens.ts";

test("the strings and numbers of any JSON are found in order", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())),
      fc.integer({ min: 0, max: 3 }),
      (value, space) => {
        const json = JSON.stringify(value, undefined, space);
        const tokens = jsonTokens(json) ?? [];
        expect(tokens.map(({ type, isKey, text }) => [type, isKey, text])).toEqual([...leaves(JSON.parse(json))]);
        for (const token of tokens) {
          const { type, text, start, end } = token;
          if (type === "number") continue;
          const pieces = text
            .split("")
            .map((_, at) => json.slice(token.toSource(at), at + 1 < text.length ? token.toSource(at + 1) : end));
          expect(start + pieces.join("").length).toBe(end);
          expect(pieces.map((piece) => JSON.parse(`"${piece}"`))).toEqual(text.split(""));
        }
      },
    ),
  );
});

test("a text that is no JSON object or array has no tokens", () => {
  for (const text of ["", "Dear {name}", "{not json}", '"a string"', "12", "[PERSON_k7f3]"])
    expect(jsonTokens(text)).toBeUndefined();
});

test("a string of ten million characters is one token", () => {
  expect(jsonTokens(`["${"\\n".repeat(5_000_000)}"]`)?.[0]?.text.length).toBe(5_000_000);
});

function* leaves(value: unknown): Generator<[string, boolean, string]> {
  if (typeof value === "string") yield ["string", false, value];
  if (typeof value === "number") yield ["number", false, JSON.stringify(value)];
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) for (const item of value) yield* leaves(item);
  else
    for (const [key, item] of Object.entries(value)) {
      yield ["string", true, key];
      yield* leaves(item);
    }
}
