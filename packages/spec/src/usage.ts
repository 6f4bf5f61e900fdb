/** What a call used. A figure that the provider did not give is absent, never guessed. */
export interface Usage {
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  readonly totalTokens?: number;
  /** Part of the input that the provider took from its cache. */
  readonly cachedInputTokens?: number;
  /** Part of the output that was reasoning. */
  readonly reasoningTokens?: number;
  /** What a "token" is here. Default: the model's own tokens; `words` for models without a tokenizer. */
  readonly unit?: "tokens" | "words";
}
