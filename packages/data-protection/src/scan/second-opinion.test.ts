import { defineRecognizer, type Finding } from "@leam/spec";
import { expect, test } from "vitest";
import { findPersonalData } from "./find-personal-data.ts";

const text = "Wczoraj odwiedził nas Wojmił Strzeżyk, a potem Grażysław Mądrosz.";

function taggerOf(...names: readonly string[]) {
  return defineRecognizer({
    name: "test/tagger",
    entity: "PERSON",
    longest: 40,
    find: (given): readonly Finding[] =>
      names.map((name) => ({
        entity: "PERSON",
        start: given.indexOf(name),
        end: given.indexOf(name) + name.length,
        score: 0.1,
        recognizer: "test/tagger",
        why: { rule: "tagged" },
      })),
  });
}

const namesOf = (options: Parameters<typeof findPersonalData>[1]): readonly string[] =>
  findPersonalData(text, options).map(({ start, end }) => text.slice(start, end));

test("two capitals side by side are a name where nobody else reads the text", () => {
  expect(namesOf({})).toEqual(["Wojmił Strzeżyk", "Grażysław Mądrosz"]);
});

test("a tagger of persons keeps them with a word, however unsure, and takes the others away", () => {
  expect(namesOf({ namedEntities: taggerOf("Grażysław") })).toEqual(["Grażysław Mądrosz"]);
  expect(namesOf({ namedEntities: taggerOf() })).toEqual([]);
});

test("a function may look for anything, so its silence takes nothing away", () => {
  expect(namesOf({ namedEntities: () => [] })).toEqual(["Wojmił Strzeżyk", "Grażysław Mądrosz"]);
});

test("a name that a title announces needs no second opinion", () => {
  const [found] = findPersonalData("Sehr geehrte Frau Strzeżyk,", { namedEntities: taggerOf() });
  expect(found?.entity).toBe("PERSON");
});
