import { setTimeout as wait } from "node:timers/promises";
import type { AnswerEvent, ChatCall, Provider } from "./wire.ts";

/** A provider whose answers follow from the shape of the call: what a real model would be asked for, without one. */
export interface ScriptedProvider extends Provider {
  readonly calls: readonly ChatCall[];
  /** Answers begun and neither ended nor stopped. */
  readonly openStreams: number;
}

/** What `scripted-1` writes when it is asked for JSON. */
export const scriptedObject = { city: "Vilnius", isOpen: true } as const;
/** The arguments with which it calls the first tool it is given. */
export const scriptedArguments = { city: "Vilnius" } as const;
/** Makes it write until it is stopped. */
export const endless = "Count without end.";

export function scriptedProvider(): ScriptedProvider {
  const calls: ChatCall[] = [];
  let openStreams = 0;
  return {
    name: "scripted",
    facts: { operator: "this test", jurisdiction: "local", retention: "none", training: "never" },
    models: async () => [{ id: "scripted-1", kind: "generative", languages: [], license: "Apache-2.0" }],
    async *answer(call) {
      calls.push(call);
      openStreams += 1;
      try {
        yield { type: "answer-start", id: `scripted-${calls.length}`, model: call.model, created: 1_767_225_600 };
        yield* write(call);
        yield { type: "answer-end", usage: { inputTokens: 12, outputTokens: 7, totalTokens: 19 } };
      } finally {
        openStreams -= 1;
      }
    },
    calls,
    get openStreams() {
      return openStreams;
    },
  };
}

async function* write(call: ChatCall): AsyncGenerator<AnswerEvent> {
  const last = call.messages.at(-1);
  const [tool] = call.tools ?? [];
  if (last?.role === "tool") yield* say(`The tool says: ${textOf(last.content)}`);
  else if (tool !== undefined) yield* callTool(tool.name);
  else if (call.responseFormat?.type === "json-schema") yield* say(JSON.stringify(scriptedObject));
  else if (last !== undefined && textOf(last.content) === endless) yield* count(call.signal);
  else yield* say("Labas, pasauli!");
}

// Four code units a piece, so that clients have something to put together.
function* say(text: string): Generator<AnswerEvent> {
  for (let start = 0; start < text.length; start += 4)
    yield { type: "text-delta", choice: 0, text: text.slice(start, start + 4) };
  yield { type: "choice-end", choice: 0, finishReason: "stop" };
}

function* callTool(name: string): Generator<AnswerEvent> {
  const text = JSON.stringify(scriptedArguments);
  yield { type: "tool-call-delta", choice: 0, index: 0, id: "call_1", name, arguments: "" };
  for (let start = 0; start < text.length; start += 4)
    yield { type: "tool-call-delta", choice: 0, index: 0, arguments: text.slice(start, start + 4) };
  yield { type: "choice-end", choice: 0, finishReason: "tool-calls" };
}

async function* count(signal: AbortSignal | undefined): AsyncGenerator<AnswerEvent> {
  for (let number = 1; ; number++) {
    yield { type: "text-delta", choice: 0, text: `${number} ` };
    await wait(1, undefined, signal === undefined ? {} : { signal });
  }
}

function textOf(content: ChatCall["messages"][number]["content"]): string {
  return typeof content === "string"
    ? content
    : content.map((part) => (part.type === "text" ? part.text : "")).join("");
}
