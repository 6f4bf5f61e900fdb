import type { Answer } from "./answer.ts";
import type { ChatCall, EmbedCall } from "./call.ts";
import type { Embeddings } from "./provider.ts";

/**
 * A layer around a call, as in an onion: it sees the call on the way down and the answer on the way up. What it must remember
 * in between is a local variable around `await next(call)`. A filter may change what it passes on, answer itself, or throw.
 */
export interface Filter {
  /** Lower-case with dashes; stands in records and errors. */
  readonly name: string;
  handle(call: ChatCall, next: Next): Promise<Answer>;
  /** The same for embeddings. A filter that must see every text that leaves the process has to implement it. */
  handleEmbed?(call: EmbedCall, next: NextEmbed): Promise<Embeddings>;
}

/** The rest of the onion. May be called more than once: each call of it is a call of the model. */
export type Next = (call: ChatCall) => Promise<Answer>;
export type NextEmbed = (call: EmbedCall) => Promise<Embeddings>;
