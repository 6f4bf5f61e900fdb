import { defineRecognizer, type Finding } from "@leam/spec";
import { expect, test } from "vitest";
import { dataProtection } from "../filter/data-protection.ts";
import { protect } from "../protect.ts";
import { chatCall } from "../../test/run-filter.ts";
import { findPersonalData, type FindOptions } from "./find-personal-data.ts";
import type { NamedEntity, NamedEntityTagger } from "./named-entities.ts";

/** Takes "Qiri" for a person and "Zork" for a place. */
const tagger: NamedEntityTagger = (text) =>
  [...text.matchAll(/Qiri|Zork/gu)].map(({ 0: word, index }) => ({
    entity: word === "Qiri" ? "PERSON" : "PLACE",
    start: index,
    end: index + word.length,
    score: word === "Qiri" ? 0.9 : 0.6,
  }));
const text = "Then qiri said that Qiri went to Zork; a@example.org.";

function values(options: FindOptions, found: readonly Finding[] = findPersonalData(text, options)): readonly string[] {
  return found.map(({ entity, start, end }) => `${entity} ${text.slice(start, end)}`);
}

test("a tagger finds beside the rules, types of its own too", () => {
  expect(values({})).toEqual(["EMAIL a@example.org"]);
  expect(values({ namedEntities: tagger })).toEqual(["PERSON Qiri", "PLACE Zork", "EMAIL a@example.org"]);
  expect(protect(text, { namedEntities: tagger }).text).toMatch(
    /^Then qiri said that \[PERSON_\w+\] went to \[PLACE_\w+\]; \[EMAIL_\w+\]\.$/u,
  );
});

test("offsets of a tagger fit the source also behind invisible characters", () => {
  const source = "\u200B\u200BThe Qi\u200Bri.";
  const [found] = findPersonalData(source, { namedEntities: tagger });
  expect(source.slice(found?.start, found?.end)).toBe("Qi\u200Bri");
});

test("a recognizer is a tagger as well", () => {
  const recognizer = defineRecognizer({
    name: "test/qiri",
    entity: "PERSON",
    longest: 4,
    find: () => [
      { entity: "PERSON", start: 20, end: 24, score: 1, recognizer: "test/qiri", why: { rule: "by heart" } },
    ],
  });
  expect(values({ namedEntities: recognizer })).toEqual(["PERSON Qiri", "EMAIL a@example.org"]);
});

test("thresholds by type count for these types alone", () => {
  expect(values({ namedEntities: tagger, minScore: { PLACE: 0.7 } })).toEqual(["PERSON Qiri", "EMAIL a@example.org"]);
  expect(values({ namedEntities: tagger, minScore: { PERSON: 0.95, EMAIL: 0 } })).toEqual([
    "PLACE Zork",
    "EMAIL a@example.org",
  ]);
  expect(values({ namedEntities: tagger, minScore: 0.8 })).toEqual(["PERSON Qiri", "EMAIL a@example.org"]);
});

const good: NamedEntity = { entity: "PERSON", start: 0, end: 4, score: 0.9 };
test.each([
  ["throws", () => JSON.parse("{")],
  ["points outside the text", () => [{ ...good, end: text.length + 1 }]],
  ["gives an empty span", () => [{ ...good, end: 0 }]],
  ["gives a score that is none", () => [{ ...good, score: Number.NaN }]],
  ["gives a type that is none", () => [{ ...good, entity: "per son" }]],
] satisfies readonly (readonly [string, NamedEntityTagger])[])(
  "nothing is sent where a tagger %s",
  async (_, broken) => {
    expect(() => findPersonalData(text, { namedEntities: broken })).toThrow(/named-entities/u);
    const filter = dataProtection({ namedEntities: broken });
    await expect(
      filter.handle(chatCall(text), () => {
        throw new Error("sent");
      }),
    ).rejects.toMatchObject({ code: "PROTECTION_FAILED" });
  },
);
