import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRandom } from "./random.ts";
import { personSpans } from "./spans.ts";
import { fillTemplate } from "./synthetic/fill-template.ts";
import { makeSentences } from "./synthetic/make-sentences.ts";
import { readLanguages } from "./synthetic/read-language.ts";
import { readNames } from "./synthetic/read-names.ts";

const languages = readLanguages();
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "names-"));
  mkdirSync(join(folder, "gazetteers"));
  writeFileSync(join(folder, "gazetteers", "forenames.tsv.gz"), gzipSync("name\tlocale\nAnna\tde,bg\nKarl\tde\n"));
  writeFileSync(join(folder, "gazetteers", "places-geonames.tsv.gz"), gzipSync("name\tcountry\nUlm\tDE\nSofia\tBG\n"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("33 languages have sentences of their own", () => {
  expect(languages).toHaveLength(33);
  for (const { templates } of languages) expect(templates.length).toBeGreaterThan(30);
});

test.each(languages.map((source) => [source.language, source] as const))(
  "every template of %s can be filled, with a tag for each token",
  (_language, source) => {
    const pool = readNames(folder, source);
    const sentences = makeSentences(source, pool, source.templates.length * 3, createRandom(1));
    for (const { forms, tags } of sentences) {
      expect(tags).toHaveLength(forms.length);
      expect(forms.join(" ")).not.toMatch(/[{}]/);
    }
    const withPerson = sentences.filter(({ tags }) => personSpans(tags).length > 0).length;
    expect(withPerson).toBeGreaterThan(sentences.length * 0.4);
    expect(withPerson).toBeLessThan(sentences.length * 0.8);
  },
);

test("what a slot was filled with has the slot's tag, and nothing else has", () => {
  const [source] = languages.filter(({ language }) => language === "de");
  expect(source).toBeDefined();
  if (source === undefined) return;
  const pool = { forenames: ["Anna"], surnames: ["Berg"], migrants: [], places: ["Ulm"] };
  const { forms, tags } = fillTemplate("Frau {S} aus {C} sah {F:g} Hund.", source, pool, createRandom(3));
  const named = forms.map((form, at) => `${form}/${tags[at]}`);
  expect(named).toContain("Frau/0");
  expect(named).toContain("Ulm/3");
  expect(named).toContain("Hund/0");
  expect(tags.filter((tag) => tag === 1)).toHaveLength(2);
});

test("names are written in the script of the language", () => {
  const [bulgarian] = languages.filter(({ language }) => language === "bg");
  expect(bulgarian).toBeDefined();
  if (bulgarian === undefined) return;
  const { forenames, migrants, places } = readNames(folder, bulgarian);
  for (const name of [...forenames, ...places, ...migrants.flatMap((origin) => origin.surnames)])
    expect(name).not.toMatch(/\p{Script=Latin}/u);
});
