import { describe, expect, test } from "vitest";
import type { Language } from "../language.ts";
import { LeamError } from "../error.ts";
import { unknownFacts } from "../provider-facts.ts";
import {
  defineDatasetCard,
  defineFilter,
  defineLanguage,
  defineModelCard,
  defineProvider,
  defineRecognizer,
  defineSink,
  defineSource,
  defineStep,
} from "./define.ts";

const nothing = (): readonly never[] => [];
const filter = { name: "log", handle: () => Promise.reject(new Error("not called")) };
const provider = {
  name: "my-cloud-2",
  facts: unknownFacts,
  models: async () => [],
  answer: () => ({ [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true as const, value: undefined }) }) }),
};
const language: Language = {
  tag: "sr-Latn",
  name: "Srpski",
  scripts: ["Latn"],
  normalize: String,
  sentences: nothing,
  words: nothing,
};
const recognizer = { name: "de/tax-id", entity: "TAX_ID", longest: 11, find: nothing };
const modelCard = { id: "a/b", kind: "unknown", languages: ["de", "sr-Latn"], license: "MIT" } as const;
const datasetCard = {
  id: "civic-questions",
  name: "n",
  description: "d",
  license: "CC0-1.0",
  languages: ["de"],
  version: "1",
  columns: [],
  origin: "o",
  personalData: "none",
} as const;
const source = { name: "s", card: async () => datasetCard, rows: async function* () {} };
const sink = { name: "s", write: async () => ({ written: 0 }) };

test("what is right comes back as the same object, frozen", () => {
  expect(defineFilter(filter)).toBe(filter);
  expect(defineProvider(provider)).toBe(provider);
  expect(defineLanguage(language)).toBe(language);
  expect(defineRecognizer(recognizer)).toBe(recognizer);
  expect(defineModelCard(modelCard)).toBe(modelCard);
  expect(defineDatasetCard(datasetCard)).toBe(datasetCard);
  expect(defineSource(source)).toBe(source);
  expect(defineSink(sink)).toBe(sink);
  for (const value of [filter, provider, language, recognizer, modelCard, datasetCard, source, sink]) {
    expect(Object.isFrozen(value)).toBe(true);
  }
  const step = defineStep((rows) => rows);
  expect(step).toBeTypeOf("function");
});

/** As JavaScript authors may write it: JSON has no types, and functions are given apart. */
function broken(changes: Record<string, unknown>): ReturnType<typeof JSON.parse> {
  return JSON.parse(JSON.stringify(changes));
}

describe("what is wrong is INVALID_PLUGIN with the member at fault, where it is made", () => {
  test.each<readonly [string, string, () => unknown]>([
    ["a filter without a name", "name", () => defineFilter({ ...filter, ...broken({ name: "" }) })],
    ["a filter whose name has capitals", "name", () => defineFilter({ ...filter, name: "My filter" })],
    ["a filter without handle", "handle", () => defineFilter(broken(filter))],
    ["no filter", "value", () => defineFilter(broken({ it: null }).it)],
    ["a text as filter", "value", () => defineFilter(broken({ it: "log" }).it)],
    ["a provider without facts", "facts", () => defineProvider({ ...provider, ...broken({ facts: null }) })],
    ["a provider without operator", "operator", () => defineProvider({ ...provider, ...broken({ facts: {} }) })],
    ["a provider without answer", "answer", () => defineProvider({ ...provider, ...broken({ answer: 1 }) })],
    ["a language with an odd tag", "tag", () => defineLanguage({ ...language, tag: "de_DE" })],
    ["a language without scripts", "scripts", () => defineLanguage({ ...language, scripts: [] })],
    ["a recognizer of an odd entity", "entity", () => defineRecognizer({ ...recognizer, entity: "tax id" })],
    ["a recognizer of no length", "longest", () => defineRecognizer({ ...recognizer, longest: 0 })],
    ["a recognizer of unknown length", "longest", () => defineRecognizer({ ...recognizer, longest: Number.NaN })],
    [
      "a model of an odd language",
      "languages",
      () => defineModelCard({ ...modelCard, languages: ["german language"] }),
    ],
    ["a model without license", "license", () => defineModelCard({ ...modelCard, license: "" })],
    ["a dataset with an odd id", "id", () => defineDatasetCard({ ...datasetCard, id: "Civic Questions" })],
    ["a dataset without origin", "origin", () => defineDatasetCard({ ...datasetCard, origin: "" })],
    ["a source without rows", "rows", () => defineSource({ ...source, ...broken({ rows: [] }) })],
    ["a sink without write", "write", () => defineSink(broken({ name: "s" }))],
    ["a step that is no function", "step", () => defineStep(broken({}))],
  ])("%s", (_, member, make) => {
    const error = thrownBy(make);
    expect(LeamError.is(error) && [error.code, error.param]).toEqual(["INVALID_PLUGIN", member]);
  });
});

function thrownBy(make: () => unknown): unknown {
  try {
    make();
    return undefined;
  } catch (error) {
    return error;
  }
}
