import assert from "node:assert/strict";
import { type AnswerEvent, type ChatCall, LeamError, type Message, type Provider } from "@leam/spec";
import { assertCode } from "../assert-code.ts";
import { collect } from "../collect.ts";
import { deepFreeze } from "../deep-freeze.ts";
import type { TestRunner } from "../test-runner.ts";
import { type CallOptions, sampleCall } from "./sample-call.ts";

/** How a provider takes calls. */
export function checkProviderCalls(provider: Provider, options: CallOptions, check: TestRunner): void {
  const ask = async (changes: Partial<ChatCall> = {}): Promise<AnswerEvent[]> =>
    collect(provider.answer(sampleCall(options, changes)));

  check("an unknown model is MODEL_NOT_FOUND", async () => {
    await assertCode(ask({ model: "no-such-model-0" }), "MODEL_NOT_FOUND");
  });
  check("the call is left as it is", async () => {
    await collect(provider.answer(deepFreeze(sampleCall(options))));
  });
  check("the same call can be made again", async () => {
    const call = sampleCall(options);
    await collect(provider.answer(call));
    assert.equal((await collect(provider.answer(call))).at(-1)?.type, "answer-end");
  });
  check("calls at the same time have ids of their own", async () => {
    const answers = await Promise.all([ask({ requestId: "a" }), ask({ requestId: "b" }), ask({ requestId: "c" })]);
    assert.equal(new Set(answers.map(([start]) => (start?.type === "answer-start" ? start.id : ""))).size, 3);
  });
  check("calls at the same time do not mix", async () => {
    const calls = topics.map((topic) => ({ messages: [aboutTopic(topic)] }));
    const alone = [];
    for (const call of calls) alone.push(textOf(await ask(call)));
    const again = textOf(await ask(calls[0]));
    const together = (await Promise.all(calls.map(async (call) => ask(call)))).map(textOf);
    // A model that answers the same call differently can only be judged by the completeness of its streams.
    if (again === alone[0]) assert.deepEqual(together, alone);
  });
  for (const [name, message] of Object.entries(oddMessages)) {
    check(`${name} gets an answer or a LeamError`, async () => {
      try {
        assert.equal((await ask({ messages: [message] })).at(-1)?.type, "answer-end");
      } catch (error) {
        if (!LeamError.is(error)) throw error;
      }
    });
  }
}

const topics = ["The bridge is red.", "The tower is blue.", "The garden is green.", "The market is yellow."];

function aboutTopic(topic: string): Message {
  return { role: "user", content: `${topic} It was built long ago.\n\nWhich colour is it?` };
}

const oddMessages: Readonly<Record<string, Message>> = {
  "an empty message": { role: "user", content: "" },
  "a message without parts": { role: "user", content: [] },
  "a message with a lone surrogate": { role: "user", content: "What is \uD83D?" },
  "an image": { role: "user", content: [{ type: "image", url: "data:image/png;base64,iVBORw0KGgo=" }] },
  "a conversation that begins with a tool's result": { role: "tool", toolCallId: "call-1", content: "42" },
};

function textOf(events: readonly AnswerEvent[]): string {
  return events.map((event) => (event.type === "text-delta" ? event.text : "")).join("");
}
