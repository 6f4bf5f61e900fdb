import type { Language } from "@leam/spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findPersonalData } from "../src/scan/find-personal-data.ts";
import { allRecognizers } from "../src/recognizers/all.ts";
import { specialCategories } from "../src/special-categories/special-categories.ts";
import { specialSentences } from "./special-sentences.data.ts";

function found(text: string, language?: string): readonly string[] {
  const options = language === undefined ? {} : { language: languageOf(language) };
  return findPersonalData(text, { recognizers: specialCategories, ...options }).map(
    ({ entity, start, end }) => `${entity} ${text.slice(start, end)}`,
  );
}

const cases = specialSentences.flatMap((row) =>
  Object.entries(row.found).map(([entity, sentence]) => [row.language, entity, sentence] as const),
);

test("there is a sentence of each category in 33 languages", () => {
  expect(cases).toHaveLength(33 * 8);
});

test.each(cases)("%s %s: %s", (language, entity, sentence) => {
  const word = /\[(.*)\]/u.exec(sentence)?.[1] ?? "";
  const text = sentence.replaceAll(/[[\]]/gu, "");
  expect(found(text, language)).toContain(`${entity} ${word}`);
  expect(found(text)).toContain(`${entity} ${word}`);
});

test.each(specialSentences.flatMap(({ language, nothing }) => nothing.map((text) => [language, text] as const)))(
  "%s: nothing in %s",
  (language, text) => {
    expect(found(text, language)).toEqual([]);
    expect(found(text)).toEqual([]);
  },
);

test("a word of one language is none of another", () => {
  expect(found("Se på sidan och läs sida fyra i boken.", "sv")).toEqual([]);
  expect(found("Tiene sida desde hace años.", "es")).toEqual(["HEALTH sida"]);
  expect(found("Ich imame nichts, imam pa ključe in imamo avto.", "sl")).toEqual([]);
});

test("parties and diseases that are words in small letters count in capitals alone", () => {
  expect(found("Er sucht den Schlüssel.", "de")).toEqual([]);
  expect(found("Seine Sucht ist bekannt.", "de")).toEqual(["HEALTH Sucht"]);
  expect(found("It aids the team.", "en")).toEqual([]);
  expect(found("He died of AIDS.", "en")).toEqual(["HEALTH AIDS"]);
});

test("a finding names the word of the lexicon, as evidence of a heuristic", () => {
  const [finding] = findPersonalData("Sie ist HIV-positiv.", { recognizers: specialCategories });
  expect(finding).toMatchObject({ entity: "HEALTH", score: 0.6, why: { context: ["hiv"] } });
  expect(finding?.why.rule).toContain("heuristic");
});

test("the special categories are asked for", () => {
  const names = new Set(allRecognizers.map(({ name }) => name));
  expect(specialCategories.filter(({ name }) => names.has(name))).toEqual([]);
  expect(specialCategories).toHaveLength(8);
});

test("findings lie inside the text, in order and apart, whatever the text", () => {
  const words = fc.constantFrom(
    "HIV",
    "hiv-positiv",
    "fingerprint",
    "scan",
    "church",
    "tax",
    "-",
    " ",
    "'",
    "-a",
    "и",
    "😀",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ unit: "binary", maxLength: 6 }))), (parts) => {
      const text = parts.join("");
      let last = 0;
      for (const { start, end } of findPersonalData(text, { recognizers: specialCategories })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});

test("words that are joined without end are found in pieces", () => {
  const findings = found(`hiv${"-hiv".repeat(5000)}`);
  expect(Math.max(...findings.map(({ length }) => length))).toBeLessThan(120);
});

function languageOf(tag: string): Language {
  return { tag, name: tag, scripts: ["Latn"], normalize: String, sentences: () => [], words: () => [] };
}
