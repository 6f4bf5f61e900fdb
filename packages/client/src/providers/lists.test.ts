import { collect } from "@leam/testing";
import { describe, expect, test } from "vitest";
import { canary, failure, providerAt } from "../../test/ask.ts";
import { sendJson, serve } from "../../test/serve.ts";
import { hub } from "./hub.ts";

const card = {
  id: "civic-questions",
  name: "Civic questions",
  description: "Questions.",
  license: "CC0-1.0",
  languages: ["de"],
  version: "1.0.0",
  columns: [],
  origin: "Written.",
  personalData: "none",
};
const embed = { kind: "embed", requestId: "r", model: "e", input: ["a", "b"] } as const;

async function serveJson(value: unknown): Promise<string> {
  return (await serve(({ response }) => sendJson(response, value))).url;
}

describe("embeddings of a server", () => {
  test("come in the order of the texts, whatever the server's order", async () => {
    const data = [
      { index: 1, embedding: [2, 2] },
      { index: 0, embedding: [1, 1] },
    ];
    const provider = providerAt(
      await serveJson({ model: "served", data, usage: { prompt_tokens: 4, total_tokens: null } }),
    );
    expect(await provider.embed?.(embed)).toEqual({
      model: "served",
      vectors: [
        [1, 1],
        [2, 2],
      ],
      usage: { inputTokens: 4 },
    });
  });

  test("without an index are taken in their order", async () => {
    const provider = providerAt(
      await serveJson({ data: [{ embedding: [1] }, { embedding: [2] }], usage: null, leam: null }),
    );
    expect(await provider.embed?.(embed)).toEqual({ model: "e", vectors: [[1], [2]], usage: {} });
  });

  test.each([
    ["too few", [{ index: 0, embedding: [1] }]],
    ["none", null],
    [
      "an index out of range",
      [
        { index: 0, embedding: [1] },
        { index: 2e9, embedding: [1] },
      ],
    ],
    ["null for one", [{ index: 0, embedding: [1] }, null]],
    [
      "an empty vector",
      [
        { index: 0, embedding: [1] },
        { index: 1, embedding: [] },
      ],
    ],
    [
      "texts in a vector",
      [
        { index: 0, embedding: [1] },
        { index: 1, embedding: [canary.server] },
      ],
    ],
  ])("with %s are PROVIDER_RESPONSE_INVALID: no text goes without its vector", async (_, data) => {
    const provider = providerAt(await serveJson({ model: "served", data }));
    await failure(Promise.resolve(provider.embed?.(embed)), "PROVIDER_RESPONSE_INVALID");
  });
});

describe("models of a server", () => {
  test("that gives only ids are of an unknown kind; what is no model is left out", async () => {
    const provider = providerAt(
      await serveJson({ data: [{ id: "a", created: null, owned_by: null }, null, { id: 5 }, "b"] }),
    );
    expect(await provider.models()).toEqual([{ id: "a", kind: "unknown", languages: [], license: "unknown" }]);
  });

  test("come with their cards where the server has some that are complete", async () => {
    const full = { id: "x", kind: "embedding", languages: ["de"], license: "MIT" };
    const data = [
      { id: "a", created: 5, owned_by: "me", card: full },
      { id: "b", card: { kind: "embedding" } },
    ];
    expect(await providerAt(await serveJson({ data })).models()).toEqual([
      { ...full, id: "a", created: 5, ownedBy: "me" },
      { id: "b", kind: "unknown", languages: [], license: "unknown" },
    ]);
  });

  test.each([
    ["null", null],
    ["an object", {}],
    ["a text", canary.server],
  ])("that are %s are none", async (_, data) => {
    expect(await providerAt(await serveJson({ data })).models()).toEqual([]);
  });

  test("behind a web page are PROVIDER_RESPONSE_INVALID", async () => {
    const server = await serve(({ response }) => {
      response.setHeader("content-type", "text/html");
      response.end(canary.server);
    });
    await failure(providerAt(server.url).models(), "PROVIDER_RESPONSE_INVALID");
  });
});

describe("datasets of a hub", () => {
  const rowsOf = async (...pieces: readonly (string | Uint8Array)[]): Promise<readonly unknown[]> => {
    const { url } = await serve(({ response }) => {
      response.writeHead(200, { "content-type": "application/x-ndjson" });
      for (const piece of pieces) response.write(piece);
      response.end();
    });
    return collect(hub({ baseUrl: url }).datasets?.open("a b/c").rows({ language: "de", limit: 2 }) ?? []);
  };

  test("give their rows, also where the last line has no end", async () => {
    expect(await rowsOf('{"a":"Grü', 'ße"}\r\n\n{"a":2}')).toEqual([{ a: "Grüße" }, { a: 2 }]);
  });

  test.each([
    ["a row that is no JSON", [`{"a": 1}\n{"a": "${canary.server}\n`]],
    ["a row that is no object", [`"${canary.server}"\n`]],
    ["bytes that are no UTF-8", ['{"a": "', Uint8Array.of(0xff), '"}\n']],
  ])("with %s are DATASET_INVALID", async (_, pieces) => {
    await failure(rowsOf(...pieces), "DATASET_INVALID");
  });

  test("cut off in the middle are an error, not a shorter list", async () => {
    const server = await serve(({ response }) => {
      response.writeHead(200, { "content-type": "application/x-ndjson" });
      response.write('{"a":1}\n', () => response.destroy());
    });
    const rows = collect(hub({ baseUrl: server.url, retries: 0 }).datasets?.open("x").rows() ?? []);
    await failure(rows, "STREAM_TRUNCATED");
  });

  test("have cards; one that is not complete, or null, is DATASET_INVALID", async () => {
    const { datasets } = hub({ baseUrl: await serveJson({ data: [card] }) });
    expect(await datasets?.list()).toEqual([card]);
    const broken = hub({ baseUrl: await serveJson({ data: [card, null] }) }).datasets;
    await failure(Promise.resolve(broken?.list()), "DATASET_INVALID");
  });

  test("ask for what was asked, encoded", async () => {
    const server = await serve(({ response }) => void response.end());
    await collect(
      hub({ baseUrl: server.url }).datasets?.open("a b/c").rows({ language: "de", offset: 1, limit: 2 }) ?? [],
    );
    expect(server.received[0]?.path).toBe("/v1/datasets/a%20b%2Fc/rows?language=de&offset=1&limit=2");
  });

  test.each([".", "..", "", "\ud800"])("of an id that leads elsewhere (%j) are not asked for", async (id) => {
    const server = await serve(({ response }) => sendJson(response, card));
    const { datasets } = hub({ baseUrl: server.url });
    await failure((async () => datasets?.open(id).card())(), "DATASET_NOT_FOUND");
    expect(server.received).toEqual([]);
  });

  test("whose rows nest too deep for the stack are DATASET_INVALID", async () => {
    const server = await serve(({ response }) => {
      response.end(`{"x":${"[".repeat(50_000)}${"]".repeat(50_000)}}\n`);
    });
    await failure(collect(hub({ baseUrl: server.url }).datasets?.open("x").rows() ?? []), "DATASET_INVALID");
  });

  test("an unknown one is DATASET_NOT_FOUND", async () => {
    const server = await serve(({ response }) =>
      sendJson(response, { error: { message: canary.server, code: "DATASET_NOT_FOUND" } }, 404),
    );
    const asked = hub({ baseUrl: server.url }).datasets?.open("x").card();
    await failure(Promise.resolve(asked), "DATASET_NOT_FOUND");
  });
});
