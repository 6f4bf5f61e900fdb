import {
  type AnswerEvent,
  type ChatCall,
  defineProvider,
  type EmbedCall,
  type Embeddings,
  type Language,
  LeamError,
  type ModelCard,
  type Provider,
} from "@leam/spec";
import { extractiveCard } from "./cards/extractive-card.ts";
import { hashEmbedCard } from "./cards/hash-embed-card.ts";
import { embedByHashing } from "./embed/embed.ts";
import { answerByQuoting } from "./extractive/answer.ts";

export interface EmbeddedOptions {
  /** Languages whose sentences, stems and stop words are used instead of the built-in ones. Default: none. */
  readonly languages?: readonly Language[];
  /**
   * Below this rating, 0 to 1, a question is declined. Higher: fewer wrong answers, more questions declined; the README has the table.
   * Default: 0.25.
   */
  readonly minScore?: number;
}

/**
 * The provider that needs nothing: no key, no server, no download, no native code. Its chat model quotes the text you supply and says so
 * when it cannot answer; its embeddings compare words.
 * @throws {LeamError} INVALID_CALL for a `minScore` out of 0 to 1
 */
export function embedded(options: EmbeddedOptions = {}): Provider {
  const { languages = [], minScore = 0.25 } = options;
  if (!(minScore >= 0 && minScore <= 1)) {
    throw new LeamError({ code: "INVALID_CALL", message: "`minScore` must be from 0 to 1.", param: "minScore" });
  }
  return defineProvider({
    name: "embedded",
    facts: { operator: "this process", jurisdiction: "local", retention: "none", training: "never" },
    models: async () => [extractiveCard, hashEmbedCard],
    answer: (call) => answer(call, { languages, minScore }),
    embed,
  });
}

async function* answer(
  call: ChatCall,
  options: { languages: readonly Language[]; minScore: number },
): AsyncGenerator<AnswerEvent, void, undefined> {
  checkModel(call, extractiveCard, "chat");
  yield* answerByQuoting(call, options);
}

async function embed(call: EmbedCall): Promise<Embeddings> {
  checkModel(call, hashEmbedCard, "embeddings");
  return embedByHashing(call);
}

function checkModel(call: ChatCall | EmbedCall, card: ModelCard, task: string): void {
  if (call.model === card.id) return;
  const message = `The embedded provider has no such model for ${task}. It has "${extractiveCard.id}" for chat and "${hashEmbedCard.id}" for embeddings.`;
  throw new LeamError({ code: "MODEL_NOT_FOUND", message, param: "model", requestId: call.requestId });
}
