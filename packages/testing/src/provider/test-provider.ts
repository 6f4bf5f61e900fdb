import type { ChatCall, Provider } from "@leam/spec";
import { prefixed, type TestRunner } from "../test-runner.ts";
import { checkAbort } from "./check-abort.ts";
import { checkAnswers } from "./check-answers.ts";
import { checkEmbeddings } from "./check-embeddings.ts";
import { checkProviderCalls } from "./check-provider-calls.ts";
import { checkProviderIdentity } from "./check-provider-identity.ts";

export interface ProviderTestOptions {
  /** A chat model that the provider has. */
  readonly model: string;
  /** A model for embeddings; without it they are not tested. */
  readonly embedModel?: string;
  /** What is asked. Default: a short text and a question about it. */
  readonly messages?: ChatCall["messages"];
}

/**
 * The contract of a {@link Provider} as tests: about 30, each registered with `test`. They make about 30 short calls of the model:
 * mind the bill where a provider has one.
 */
export function testProvider(provider: Provider, test: TestRunner, options: ProviderTestOptions): void {
  const check = prefixed(test, provider.name);
  checkProviderIdentity(provider, options, check);
  checkAnswers(provider, options, check);
  checkProviderCalls(provider, options, check);
  checkAbort(provider, options, check);
  if (options.embedModel !== undefined) checkEmbeddings(provider, options.embedModel, check);
}
