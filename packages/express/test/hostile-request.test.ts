import { createClient } from "@leam/client";
import express from "express";
import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { leam } from "../src/leam.ts";
import { pacedProvider } from "./paced-provider.ts";
import { bridgeApp, serve } from "./serve.ts";

/** Sends bytes as they are and gives back all that comes until the server closes. */
async function raw(port: number, text: string): Promise<string> {
  const socket = connect(port, "127.0.0.1").setEncoding("latin1");
  let answer = "";
  socket.on("data", (part: string) => (answer += part));
  socket.write(text, "latin1");
  await once(socket, "close");
  return answer;
}

const heads: Readonly<Record<string, { readonly head: string; readonly status: number }>> = {
  "a malformed Host": { head: "GET /ai/v1/models HTTP/1.1\r\nHost: [::bad host%\\", status: 200 },
  "bytes outside ASCII in a header": {
    head: "GET /ai/v1/models HTTP/1.1\r\nHost: a\r\nX-Name: J\xfcrgen",
    status: 200,
  },
  "an absolute target": { head: "GET http://other.example/ai/v1/models HTTP/1.1\r\nHost: a", status: 200 },
  "an absolute target with a password": {
    head: "GET http://a:b@other.example/ai/v1/models HTTP/1.1\r\nHost: a",
    status: 200,
  },
  "a target that looks like a host": { head: "GET //ai/v1/models HTTP/1.1\r\nHost: a", status: 404 },
  "a broken escape in the path": { head: "GET /ai/v1/models/%E0%A4%A HTTP/1.1\r\nHost: a", status: 404 },
  "a method that web requests cannot hold": { head: "TRACE /ai/v1/models HTTP/1.1\r\nHost: a", status: 404 },
  "a wrong method": { head: "DELETE /ai/v1/models HTTP/1.1\r\nHost: a", status: 405 },
};

for (const [name, { head, status }] of Object.entries(heads)) {
  test(`${name} is answered with ${status} and no stack`, async () => {
    await using server = await serve(bridgeApp(pacedProvider({ pieces: [] })));
    const answer = await raw(server.port, `${head}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `, "u"));
    expect(answer).not.toMatch(/\.ts:\d|node_modules/u);
  });
}

test.each([
  "/v1/./models",
  "/v1/%2e/models",
  "/x/../v1/models",
  "/x/%2E%2e/v1/models",
  "/v1\\models",
  "http://a/./v1/models",
])("a guard before the API cannot be walked around by %s", async (target) => {
  const guarded = express()
    .use("/v1/models", (_req, res) => void res.sendStatus(401))
    .use(leam(createClient({ providers: pacedProvider({ pieces: [] }) })));
  await using server = await serve(guarded);
  const answer = await raw(server.port, `GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1.1 404 /u);
});

test("a request that is cut in its body asks nothing of the provider", async () => {
  const provider = pacedProvider({ pieces: ["ok"] });
  await using server = await serve(bridgeApp(provider));
  const socket = connect(server.port, "127.0.0.1");
  socket.write(
    "POST /ai/v1/chat/completions HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{",
  );
  await once(socket, "ready");
  socket.end();
  await once(socket.resume(), "close");
  expect(provider.calls).toEqual([]);
});

test("after an upload was cut off at the limit, the same connection serves the next request", async () => {
  await using server = await serve(bridgeApp(pacedProvider({ pieces: [] })));
  const chunk = `10000\r\n${" ".repeat(0x10000)}\r\n`;
  const upload = `POST /ai/v1/chat/completions HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(40)}0\r\n\r\n`;
  const next = "GET /ai/v1/models HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
  const answers = await raw(server.port, upload + next);
  expect(answers.match(/HTTP\/1\.1 \d+/gu)).toEqual(["HTTP/1.1 413", "HTTP/1.1 200"]);
});
