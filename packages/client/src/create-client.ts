import { createAnswer, type DatasetCatalog, LeamError, type Next, type NextEmbed, type Provider } from "@leam/spec";
import { chain, chainEmbed } from "./chain.ts";
import { checkChat, checkEmbed } from "./check-call.ts";
import type { Client, ClientOptions, Models } from "./client-options.ts";
import { judge, type Judgement, violation } from "./policy.ts";
import { attachRecord, createRecord } from "./record.ts";
import { createDatasets } from "./resources/datasets.ts";
import { createRoute } from "./route.ts";
import { aborted } from "./transport/retry.ts";

/**
 * Makes a client. A call goes: options checked → filters, outermost first → a provider that keeps the policy; the answer comes back
 * through the same filters.
 * @throws {LeamError} INVALID_CALL when there is no provider, or two bear one name
 */
export function createClient(options: ClientOptions): Client {
  const { filters = [], policy = {}, model: defaultModel, embeddingModel } = options;
  const judgement = judge(policy, toList(options.providers));
  const route = createRoute(judgement);

  const askProvider: Next = async (call) => {
    if (call.signal?.aborted === true) throw aborted(call.signal.reason);
    const provider = await route(call);
    const start = { requestId: call.requestId, model: call.model, provider, startedAt: new Date() };
    return createAnswer(attachRecord(provider.answer(call), start));
  };
  const askForVectors: NextEmbed = async (call) => {
    if (call.signal?.aborted === true) throw aborted(call.signal.reason);
    const provider = await route(call);
    if (provider.embed === undefined) throw noEmbeddings(provider.name);
    const start = { requestId: call.requestId, model: call.model, provider, startedAt: new Date() };
    const embeddings = await provider.embed(call);
    return { ...embeddings, record: createRecord(start, embeddings.usage, embeddings.record) };
  };
  const chat = chain(filters, askProvider);
  const embed = chainEmbed(filters, askForVectors);

  return {
    chat: async (chatOptions) => chat(checkChat(chatOptions, defaultModel)),
    embed: async (embedOptions) => embed(checkEmbed(embedOptions, embeddingModel)),
    models: createModels(judgement),
    datasets: createDatasets(options.datasets ?? findCatalog(judgement)),
  };
}

function toList(providers: Provider | readonly Provider[]): readonly Provider[] {
  const list: readonly Provider[] = "answer" in providers ? [providers] : providers;
  if (list.length === 0) throw noProviders();
  const names = new Set(list.map((provider) => provider.name));
  if (names.size === list.length) return list;
  throw new LeamError({
    code: "INVALID_CALL",
    message: "Two providers bear one name: records could not tell them apart.",
    param: "providers",
  });
}

function createModels(judgement: Judgement): Models {
  const { permitted } = judgement;
  const list: Models["list"] = async (options) => {
    if (permitted.length === 0) throw violation(judgement);
    return (await Promise.all(permitted.map((provider) => provider.models(options)))).flat();
  };
  return {
    list,
    async get(id, options) {
      const card = (await list(options)).find((candidate) => candidate.id === id);
      if (card !== undefined) return card;
      throw new LeamError({
        code: "MODEL_NOT_FOUND",
        message: "There is no such model. See client.models.list().",
        param: "model",
      });
    },
  };
}

function findCatalog(judgement: Judgement): DatasetCatalog | undefined {
  const { permitted, refused } = judgement;
  const catalog = permitted.find((provider) => provider.datasets !== undefined)?.datasets;
  if (catalog !== undefined || refused.every(({ provider }) => provider.datasets === undefined)) return catalog;
  return {
    list: () => Promise.reject(violation(judgement)),
    open() {
      throw violation(judgement);
    },
  };
}

function noProviders(): LeamError {
  return new LeamError({
    code: "INVALID_CALL",
    message: "`providers` is empty. Give at least one, such as embedded().",
    param: "providers",
  });
}

function noEmbeddings(provider: string): LeamError {
  return new LeamError({
    code: "UNSUPPORTED_BY_MODEL",
    message: `Provider ${provider} has no embeddings. Choose another, such as embedded().`,
  });
}
