import { type Answer, type ChatCall, createAnswer, type ErrorCode, LeamError, type Provider } from "@leam/spec";
import { expect } from "vitest";
import { type ApiOptions, openAICompatible } from "../src/index.ts";

/** Strings that no error may show: the prompt, the key, and what the server says. */
export const canary = { prompt: "canary-prompt-4711", key: "canary-key-4712", server: "canary server 4713" } as const;

export function providerAt(baseUrl: string, options: ApiOptions = {}): Provider {
  return openAICompatible({ baseUrl, name: "test-server", apiKey: canary.key, retryDelayMs: 2, ...options });
}

export function chatCall(changes: Partial<ChatCall> = {}): ChatCall {
  return {
    kind: "chat",
    requestId: "request-1",
    model: "small-1",
    messages: [{ role: "user", content: canary.prompt }],
    ...changes,
  };
}

export function ask(provider: Provider, changes: Partial<ChatCall> = {}): Answer {
  return createAnswer(provider.answer(chatCall(changes)));
}

/** The LeamError with which a promise is rejected; fails for another code, and when the error or its causes show a canary. */
export async function failure(promise: Promise<unknown>, code: ErrorCode): Promise<LeamError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!LeamError.is(error)) throw new Error("expected a LeamError", { cause: error });
  expect(error.code).toBe(code);
  for (let link: unknown = error; link instanceof Error; link = link.cause) {
    for (const secret of Object.values(canary)) expect(link.message).not.toContain(secret);
  }
  return error;
}
