import assert from "node:assert/strict";
import { type EmbedCall, type Embeddings, type Filter, LeamError } from "@leam/spec";
import { assertCode } from "../assert-code.ts";
import { deepFreeze } from "../deep-freeze.ts";
import type { TestRunner } from "../test-runner.ts";

export function checkEmbed(filter: Filter, check: TestRunner): void {
  const call: EmbedCall = {
    kind: "embed",
    requestId: "contract-test",
    model: "contract-model",
    input: ["the pool opens.", "", "the market closes."],
  };
  const given: Embeddings = {
    model: "contract-model",
    vectors: [
      [1, 0],
      [0, 1],
      [0.5, 0.5],
    ],
    usage: { inputTokens: 6 },
  };
  const pass = async (next: (call: EmbedCall) => Promise<Embeddings>): Promise<Embeddings> => {
    if (filter.handleEmbed === undefined)
      throw new LeamError({ code: "INVALID_PLUGIN", message: "The filter has no handleEmbed." });
    return filter.handleEmbed(deepFreeze({ ...call }), next);
  };

  check("texts to embed reach the model in their order and number", async () => {
    let received: readonly string[] = [];
    await pass(async ({ input }) => {
      received = input;
      return given;
    });
    assert.deepEqual(received, call.input);
  });
  check("vectors come back as they are", async () => {
    assert.deepEqual((await pass(async () => given)).vectors, given.vectors);
  });
  check("an error of the embedding passes", async () => {
    const error = new LeamError({
      code: "PROVIDER_REJECTED",
      message: "The contract test refuses the call.",
      retryable: false,
    });
    await assertCode(
      pass(async () => Promise.reject(error)),
      "PROVIDER_REJECTED",
    );
  });
}
