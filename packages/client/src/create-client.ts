import { createAnswer, LeamError, type Next, type NextEmbed, type Provider } from "@leam/spec";
import { chain, chainEmbed } from "./chain.ts";
import { checkChat, checkEmbed } from "./check-call.ts";
import type { Client, ClientOptions, Models } from "./client-options.ts";
import { enforce } from "./policy.ts";
import { attachRecord, createRecord } from "./record.ts";
import { createDatasets } from "./resources/datasets.ts";
import { createRoute } from "./route.ts";
import { aborted } from "./transport/retry.ts";

/**
 * Makes a client. A call goes: options checked → filters, outermost first → provider chosen → policy → provider; the answer comes
 * back through the same filters.
 * @throws {LeamError} INVALID_CALL when there is no provider, or two bear one name
 */
export function createClient(options: ClientOptions): Client {
  const { filters = [], policy, model: defaultModel, embeddingModel } = options;
  const providers = toList(options.providers);
  const route = createRoute(providers);

  const askProvider: Next = async (call) => {
    if (call.signal?.aborted === true) throw aborted(call.signal.reason);
    const provider = await route(call.model, call);
    enforce(policy, provider, call.requestId);
    const start = { requestId: call.requestId, model: call.model, provider, startedAt: new Date() };
    return createAnswer(attachRecord(provider.answer(call), start));
  };
  const askForVectors: NextEmbed = async (call) => {
    if (call.signal?.aborted === true) throw aborted(call.signal.reason);
    const provider = await route(call.model, call);
    enforce(policy, provider, call.requestId);
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
    models: createModels(providers),
    datasets: createDatasets(
      options.datasets ?? providers.find((provider) => provider.datasets !== undefined)?.datasets,
    ),
  };
}

function toList(providers: Provider | readonly Provider[]): readonly Provider[] {
  const list: readonly Provider[] = "answer" in providers ? [providers] : providers;
  const names = new Set(list.map((provider) => provider.name));
  if (names.size === list.length) return list;
  throw new LeamError({
    code: "INVALID_CALL",
    message: "Two providers bear one name: records could not tell them apart.",
    param: "providers",
  });
}

function createModels(providers: readonly Provider[]): Models {
  const list: Models["list"] = async (options) =>
    (await Promise.all(providers.map((provider) => provider.models(options)))).flat();
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

function noEmbeddings(provider: string): LeamError {
  return new LeamError({
    code: "UNSUPPORTED_BY_MODEL",
    message: `Provider ${provider} has no embeddings. Choose another, such as embedded().`,
  });
}
