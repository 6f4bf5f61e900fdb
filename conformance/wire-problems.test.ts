import { expect, test } from "vitest";
import type { Exchange } from "./recording-proxy.ts";
import { wireProblems } from "./wire-problems.ts";

const exchange: Exchange = {
  method: "POST",
  path: "/v1/chat/completions",
  requestBody: "{}",
  status: 200,
  contentType: "application/json",
  body: "{}",
  isComplete: true,
};
const chunk = JSON.stringify({
  id: "1",
  object: "chat.completion.chunk",
  created: 1,
  model: "m",
  choices: [{ index: 0, delta: { content: "a" } }],
});
const stream = { ...exchange, contentType: "text/event-stream; charset=utf-8" };

test("a good stream has no problems, cut by the reader or not", () => {
  expect(wireProblems({ ...stream, body: `data: ${chunk}\n\ndata: [DONE]\n\n` })).toEqual([]);
  expect(wireProblems({ ...stream, body: `data: ${chunk}\n\ndata: {"id`, isComplete: false })).toEqual([]);
});

const broken: Readonly<Record<string, Exchange>> = {
  "an answer that is no chat completion": exchange,
  "a chunk without a model": { ...stream, body: 'data: {"id":"1"}\n\ndata: [DONE]\n\n' },
  "a stream without its end mark": { ...stream, body: `data: ${chunk}\n\n` },
  "an error that is no error object": { ...exchange, status: 404, body: '{"message":"not found"}' },
  "an error page": { ...exchange, status: 500, contentType: "text/html", body: "<h1>Error</h1>" },
  "a path that nobody described": { ...exchange, path: "/v1/completions" },
};

for (const [name, example] of Object.entries(broken)) {
  test(`${name} is reported`, () => expect(wireProblems(example).length).toBeGreaterThan(0));
}
