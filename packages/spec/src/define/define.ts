import type { DatasetCard, DatasetRow, Sink, Source, Step } from "../dataset.ts";
import type { Filter } from "../filter.ts";
import type { Language } from "../language.ts";
import type { ModelCard } from "../model-card.ts";
import type { Provider } from "../provider.ts";
import type { Recognizer } from "../recognizer.ts";
import { checkPlugin, invalidPlugin } from "./check-plugin.ts";

/*
 * A plugin is a plain object, checked when it is made: a mistake shows where the author made it, not in the middle of a call.
 * Every function here gives back the same object, frozen. @throws {LeamError} INVALID_PLUGIN
 */

const entityName = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/u;
const kebabName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
/** A provider may also be named after its host. */
const hostLikeName = /^[a-z0-9]+(?:[.-]+[a-z0-9]+)*$/u;

/** @throws {LeamError} INVALID_PLUGIN */
export function defineFilter(filter: Filter): Filter {
  checkPlugin("Filter", filter, { name: "string", handle: "function" });
  checkName("Filter", filter.name);
  return Object.freeze(filter);
}

/** @throws {LeamError} INVALID_PLUGIN */
export function defineProvider(provider: Provider): Provider {
  checkPlugin("Provider", provider, { name: "string", facts: "object", models: "function", answer: "function" });
  if (!hostLikeName.test(provider.name))
    throw invalidPlugin("Provider", "name", "must be lower-case letters and digits with dashes or dots");
  checkPlugin("Provider facts", provider.facts, { operator: "string", jurisdiction: "string" });
  return Object.freeze(provider);
}

/** @throws {LeamError} INVALID_PLUGIN, also for a tag that is no BCP 47 tag. */
export function defineLanguage(language: Language): Language {
  checkPlugin("Language", language, {
    tag: "string",
    name: "string",
    scripts: "object",
    normalize: "function",
    sentences: "function",
    words: "function",
  });
  checkTag("Language", "tag", language.tag);
  if (language.scripts.length === 0)
    throw invalidPlugin("Language", "scripts", "must name at least one ISO 15924 script");
  return Object.freeze(language);
}

/** @throws {LeamError} INVALID_PLUGIN, also for an entity that is not UPPER_SNAKE. */
export function defineRecognizer(recognizer: Recognizer): Recognizer {
  checkPlugin("Recognizer", recognizer, { name: "string", entity: "string", longest: "number", find: "function" });
  if (!entityName.test(recognizer.entity))
    throw invalidPlugin("Recognizer", "entity", 'must be UPPER_SNAKE, such as "TAX_ID"');
  if (!(recognizer.longest > 0)) throw invalidPlugin("Recognizer", "longest", "must be greater than 0");
  return Object.freeze(recognizer);
}

/** @throws {LeamError} INVALID_PLUGIN */
export function defineSource<Row = DatasetRow>(source: Source<Row>): Source<Row> {
  checkPlugin("Source", source, { name: "string", card: "function", rows: "function" });
  return Object.freeze(source);
}

/** @throws {LeamError} INVALID_PLUGIN */
export function defineSink<Row = DatasetRow>(sink: Sink<Row>): Sink<Row> {
  checkPlugin("Sink", sink, { name: "string", write: "function" });
  return Object.freeze(sink);
}

/** @throws {LeamError} INVALID_PLUGIN */
export function defineStep<In = DatasetRow, Out = In>(step: Step<In, Out>): Step<In, Out> {
  if (typeof step !== "function") throw invalidPlugin("Step", "step", "must be a function of rows");
  return step;
}

/** @throws {LeamError} INVALID_PLUGIN */
export function defineModelCard(card: ModelCard): ModelCard {
  checkPlugin("Model card", card, { id: "string", kind: "string", languages: "object", license: "string" });
  for (const tag of card.languages) checkTag("Model card", "languages", tag);
  return Object.freeze(card);
}

/** @throws {LeamError} INVALID_PLUGIN */
export function defineDatasetCard(card: DatasetCard): DatasetCard {
  checkPlugin("Dataset card", card, {
    id: "string",
    name: "string",
    description: "string",
    license: "string",
    languages: "object",
    version: "string",
    columns: "object",
    origin: "string",
    personalData: "string",
  });
  checkName("Dataset card", card.id, "id");
  for (const tag of card.languages) checkTag("Dataset card", "languages", tag);
  return Object.freeze(card);
}

function checkName(kind: string, name: string, member = "name"): void {
  if (!kebabName.test(name)) throw invalidPlugin(kind, member, "must be lower-case letters and digits with dashes");
}

function checkTag(kind: string, member: string, tag: string): void {
  try {
    Intl.getCanonicalLocales(tag);
  } catch {
    throw invalidPlugin(kind, member, 'must hold BCP 47 tags, such as "de" or "sr-Latn"');
  }
}
