import { embeddingsResponse } from "@leam/spec/wire";
import { fakeProvider } from "@leam/testing";
import { expect, test } from "vitest";
import { errorOf, handlerOver, post } from "../../../test/handle.ts";

const path = "/v1/embeddings";
const provider = fakeProvider({
  embed: [
    [0.5, -1],
    [1, 0],
  ],
});
const { handle } = handlerOver(provider);

test("vectors come as numbers, in the order of the texts", async () => {
  const response = await handle(post(path, { model: "fake-model", input: ["a", "b"], dimensions: 2, user: "u" }));
  const { data, leam } = embeddingsResponse.parse(await response.json());
  expect(data).toEqual([
    { object: "embedding", index: 0, embedding: [0.5, -1] },
    { object: "embedding", index: 1, embedding: [1, 0] },
  ]);
  expect(leam?.record?.provider).toBe("fake");
  expect(provider.embedCalls.at(-1)).toMatchObject({ dimensions: 2, extra: { user: "u" } });
});

test("base64 holds little-endian 32-bit floats", async () => {
  const response = await handle(post(path, { model: "fake-model", input: "a", encoding_format: "base64" }));
  const { data } = embeddingsResponse.parse(await response.json());
  // 0.5 is 3f000000 and -1 is bf800000 in IEEE 754 single precision.
  expect(data[0]?.embedding).toBe(Buffer.from("0000003f000080bf", "hex").toString("base64"));
});

test.each([
  ["token ids", { input: [1, 2] }, 400, "BODY_INVALID"],
  ["no text", { input: [] }, 400, "BODY_INVALID"],
  ["an unknown format", { input: "a", encoding_format: "int8" }, 400, "BODY_INVALID"],
  ["an unknown model", { input: "a", model: "other" }, 404, "MODEL_NOT_FOUND"],
])("%s: an error", async (_, body, status, code) => {
  const response = await handle(post(path, { model: "fake-model", ...body }));
  expect(response.status).toBe(status);
  expect(await errorOf(response)).toMatchObject({ code });
});

test("a provider without embeddings is 400 UNSUPPORTED_BY_MODEL", async () => {
  const response = await handlerOver(fakeProvider()).handle(post(path, { model: "fake-model", input: "a" }));
  expect(response.status).toBe(400);
  expect(await errorOf(response)).toMatchObject({ code: "UNSUPPORTED_BY_MODEL" });
});
