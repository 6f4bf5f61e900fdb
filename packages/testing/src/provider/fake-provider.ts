import {
  type AnswerEvent,
  type ChatCall,
  defineProvider,
  type EmbedCall,
  type Embeddings,
  LeamError,
  type ModelCard,
  type Provider,
  type ProviderFacts,
} from "@leam/spec";
import { scriptedEvents } from "./scripted-events.ts";
import { wait } from "./wait.ts";

export interface FakeProviderOptions {
  /** Default: "fake". */
  readonly name?: string;
  /** Default: this process, local, keeps nothing, trains nothing. */
  readonly facts?: ProviderFacts;
  /** Ids or cards; any other model is MODEL_NOT_FOUND. Default: "fake-model". */
  readonly models?: readonly (string | ModelCard)[];
  /** The answer's text, one delta a piece; a function may make it of the call. Default: "Hello", " world". */
  readonly chunks?: readonly string[] | ((call: ChatCall) => readonly string[]);
  /** The whole stream, event by event, exactly as given: also a broken one. Wins over `chunks`. */
  readonly events?: readonly AnswerEvent[] | ((call: ChatCall) => readonly AnswerEvent[]);
  /** Wait before each chunk or event. Default: 0. */
  readonly delayMs?: number;
  /** Thrown in mid-stream, after so many chunks (or events, where those are given). */
  readonly error?: { readonly afterChunks: number; readonly error: Error };
  /** One vector a text, or how to make one. Default: the provider has no embeddings. */
  readonly embed?: readonly (readonly number[])[] | ((text: string) => readonly number[]);
}

/** A provider whose every answer is written beforehand, and which remembers what it was asked. */
export interface FakeProvider extends Provider {
  /** The chat calls whose streams were read, oldest first. */
  readonly calls: readonly ChatCall[];
  readonly embedCalls: readonly EmbedCall[];
  /** Number of streams begun and neither ended nor closed: 0 when nothing leaks. */
  readonly openStreams: number;
}

const localFacts: ProviderFacts = {
  operator: "this process",
  jurisdiction: "local",
  retention: "none",
  training: "never",
};

/** @throws {LeamError} INVALID_PLUGIN for a name that is not lower-case with dashes. */
export function fakeProvider(options: FakeProviderOptions = {}): FakeProvider {
  const { name = "fake", facts = localFacts, delayMs = 0, error } = options;
  const cards = (options.models ?? ["fake-model"]).map((model) =>
    typeof model === "string" ? plainCard(model) : model,
  );
  const calls: ChatCall[] = [];
  const embedCalls: EmbedCall[] = [];
  let openStreams = 0;

  async function* answer(call: ChatCall): AsyncGenerator<AnswerEvent, void, undefined> {
    calls.push(call);
    openStreams += 1;
    try {
      requireModel(cards, call.model);
      let sent = 0;
      for (const event of scriptedEvents(options, call, calls.length)) {
        const isPiece = options.events !== undefined || event.type === "text-delta";
        if (isPiece && error?.afterChunks === sent) throw error.error;
        await wait(isPiece ? delayMs : 0, call.signal);
        if (isPiece) sent += 1;
        yield event;
      }
      if (error !== undefined && error.afterChunks >= sent) throw error.error;
    } finally {
      openStreams -= 1;
    }
  }

  async function embed(call: EmbedCall): Promise<Embeddings> {
    embedCalls.push(call);
    requireModel(cards, call.model);
    await wait(delayMs, call.signal);
    return {
      model: call.model,
      vectors: vectorsOf(options.embed ?? [], call.input),
      usage: { inputTokens: call.input.length, unit: "words" },
    };
  }

  const provider: FakeProvider = {
    name,
    facts,
    models: async () => cards,
    answer,
    ...(options.embed === undefined ? {} : { embed }),
    calls,
    embedCalls,
    get openStreams() {
      return openStreams;
    },
  };
  defineProvider(provider);
  return provider;
}

function plainCard(id: string): ModelCard {
  return { id, kind: "generative", languages: [], license: "unknown" };
}

function requireModel(cards: readonly ModelCard[], model: string): void {
  if (cards.some(({ id }) => id === model)) return;
  throw new LeamError({
    code: "MODEL_NOT_FOUND",
    message: "The fake provider has no such model. Name it in the option `models`.",
    param: "model",
  });
}

function vectorsOf(
  source: NonNullable<FakeProviderOptions["embed"]>,
  texts: readonly string[],
): readonly (readonly number[])[] {
  return texts.map((text, index) => {
    const vector = typeof source === "function" ? source(text) : source[index % source.length];
    if (vector === undefined)
      throw new LeamError({ code: "INVALID_PLUGIN", message: "The fake provider's option `embed` holds no vector." });
    return vector;
  });
}
