import { definePattern, type Finding } from "@leam/spec";
import { findPersonalData } from "../scan/find-personal-data.ts";
import { expect, test } from "vitest";
import { anna, card, inventedRecognizers, otto } from "../../test/invented-recognizers.ts";
import { createPseudonyms } from "../operators/pseudonymize.ts";
import { replaceText } from "./replace-text.ts";

function setUp(hasKeys = true) {
  const pseudonyms = createPseudonyms(new Uint8Array(32));
  const found: string[] = [];
  const replace = (text: string): string =>
    replaceText(text, {
      scan: (each) => findPersonalData(each, { recognizers: inventedRecognizers }),
      pseudonyms,
      onFound: (entity) => found.push(entity),
      hasKeys,
    }).text;
  const tag = (entity: string, text: string, kind: "text" | "number" = "text"): string =>
    `[${pseudonyms.codeFor({ entity, text, kind })}]`;
  return { replace, found, tag };
}

test("a value is replaced wherever it stands, by the same tag", () => {
  const { replace, tag, found } = setUp();
  const text = replace(`${anna} and ${anna}`);
  expect(text).toBe(`${tag("PERSON", anna)} and ${tag("PERSON", anna)}`);
  expect(found).toEqual(["PERSON", "PERSON"]);
});

test("JSON keeps its bytes but for the values", () => {
  const { replace, tag } = setUp();
  const json = `{ "who" : "${anna}",\n "n": 1.0, "long": 12345678901234567890, "who": "Z\\u00fcrich" }`;
  expect(replace(json)).toBe(json.replace(anna, tag("PERSON", anna)));
});

test("a value that escapes hide is found", () => {
  const { replace, tag } = setUp();
  expect(replace(String.raw`{"a":"Dear Anna\u0020Weber,\n"}`)).toBe(`{"a":"Dear ${tag("PERSON", anna)},\\n"}`);
  expect(replace(JSON.stringify({ a: otto }))).toBe(`{"a":"${tag("PERSON", otto)}"}`);
});

test("a key announces its value, also where the value has escapes", () => {
  const announced = definePattern({
    name: "test/announced",
    entity: "NATIONAL_ID",
    pattern: /(?<="tax":")[^"]{1,64}/gu,
    rule: "what follows the key",
    longest: 40,
    score: 1,
  });
  const pseudonyms = createPseudonyms(new Uint8Array(32));
  const scan = (text: string): readonly Finding[] => findPersonalData(text, { recognizers: [announced] });
  const json = String.raw`{"n":"12 35","tax":"12 34","more":{"tax":"1\u00322\n3"}}`;
  const { text } = replaceText(json, { scan, pseudonyms, onFound: () => {} });
  const code = (value: string): string => `[${pseudonyms.codeFor({ entity: "NATIONAL_ID", text: value })}]`;
  expect(JSON.parse(text)).toEqual({ n: "12 35", tax: code("12 34"), more: { tax: code("122\n3") } });
});

test("a finding that cuts an escape takes all of it", () => {
  const cutting: Finding = {
    entity: "PERSON",
    start: 7,
    end: 10,
    score: 1,
    recognizer: "test/cutting",
    why: { rule: "cuts" },
  };
  const json = String.raw`{"a":"\u00e9b\u00e9c"}`;
  const scan = (text: string): readonly Finding[] => (text === json ? [cutting] : []);
  const pseudonyms = createPseudonyms(new Uint8Array(32));
  const { text } = replaceText(json, { scan, pseudonyms, onFound: () => {} });
  expect(text).toBe(`{"a":"[${pseudonyms.all()[0]?.code}]b\\u00e9c"}`);
  expect(pseudonyms.all()[0]?.text).toBe("é");
});

test("a number that is a value becomes a string with the tag", () => {
  const { replace, tag } = setUp();
  expect(replace(`{"pan":${card},"cvc":123}`)).toBe(`{"pan":"${tag("CREDIT_CARD", card, "number")}","cvc":123}`);
});

test("JSON in a string of JSON stays JSON", () => {
  const { replace, tag } = setUp();
  const inner = JSON.stringify({ pan: Number(card), who: otto });
  const replaced: unknown = JSON.parse(replace(JSON.stringify({ inner })));
  expect(replaced).toEqual({
    inner: JSON.stringify({ pan: tag("CREDIT_CARD", card, "number"), who: tag("PERSON", otto) }),
  });
});

test("JSON that is nested too deeply to be inspected is refused", () => {
  let json = JSON.stringify({ who: anna });
  for (let depth = 0; depth < 9; depth++) json = JSON.stringify([json]);
  expect(() => setUp().replace(json)).toThrow(/nested/);
});

test("keys are replaced in data and stay in schemas", () => {
  const json = `{"${anna}":"${anna}"}`;
  const data = setUp();
  expect(data.replace(json)).toBe(json.replaceAll(anna, data.tag("PERSON", anna)));
  const schema = setUp(false);
  expect(schema.replace(json)).toBe(`{"${anna}":"${schema.tag("PERSON", anna)}"}`);
});

test("text that looks like a tag is replaced by another one of its type and is no finding", () => {
  const { replace, found } = setUp();
  const replaced = replace("[PERSON_k7f3] and [person_K7F3-2]");
  expect(replaced).toMatch(/^\[PERSON_\w{4}\] and \[PERSON_\w{4}\]$/);
  expect(replaced).not.toContain("k7f3");
  expect(found).toEqual([]);
});

test("a value with escapes in JSON that a sentence quotes has the id of the value without them", () => {
  const pseudonyms = createPseudonyms(new Uint8Array(32));
  const escaped = JSON.stringify(otto).slice(1, -1);
  const deny = [otto, escaped].map((value) => ({ value, entity: "PERSON" }));
  const scan = (text: string): readonly Finding[] => findPersonalData(text, { recognizers: [], deny });
  const { text } = replaceText(`${otto} sends {"name": "${escaped}"}`, { scan, pseudonyms, onFound: () => {} });
  const code = pseudonyms.codeFor({ entity: "PERSON", text: otto });
  expect(text).toBe(`[${code}] sends {"name": "[${code}-2]"}`);
  expect(pseudonyms.all()).toContainEqual({ entity: "PERSON", code: `${code}-2`, text: escaped, kind: "escaped" });
});
