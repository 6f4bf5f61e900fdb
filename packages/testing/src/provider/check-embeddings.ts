import assert from "node:assert/strict";
import { type EmbedCall, type Embeddings, LeamError, type Provider } from "@leam/spec";
import { assertCode } from "../assert-code.ts";
import { deepFreeze } from "../deep-freeze.ts";
import type { TestRunner } from "../test-runner.ts";

export function checkEmbeddings(provider: Provider, model: string, check: TestRunner): void {
  const input = ["The library opens at nine.", "Il mercato chiude alle sei.", "The library opens at nine."];
  const embed = async (changes: Partial<EmbedCall> = {}): Promise<Embeddings> => {
    if (provider.embed === undefined)
      throw new LeamError({ code: "UNSUPPORTED_BY_MODEL", message: "The provider has no embeddings." });
    return provider.embed(deepFreeze({ kind: "embed", requestId: "contract-test", model, input, ...changes }));
  };

  check("there is one vector a text", async () => {
    assert.equal((await embed()).vectors.length, input.length);
  });
  check("all vectors have one length and hold finite numbers", async () => {
    const { vectors } = await embed();
    for (const vector of vectors) {
      assert.ok(vector.length > 0 && vector.length === vectors[0]?.length, "the vectors' lengths differ, or are 0");
      assert.ok(
        vector.every((value) => Number.isFinite(value)),
        "a vector holds something that is no finite number",
      );
    }
  });
  check("the same text has the same vector, and vectors stand in the order of the texts", async () => {
    const [first, second, third] = (await embed()).vectors;
    assert.deepEqual(third, first);
    assert.deepEqual((await embed({ input: input.slice(1, 2) })).vectors, [second]);
  });
  check("embeddings of an unknown model are MODEL_NOT_FOUND", async () => {
    await assertCode(embed({ model: "no-such-model-0" }), "MODEL_NOT_FOUND");
  });
}
