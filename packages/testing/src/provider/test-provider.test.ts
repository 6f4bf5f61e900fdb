import { type AnswerEvent, type ChatCall, type Embeddings, LeamError, type Provider } from "@leam/spec";
import { expect, test } from "vitest";
import { omit } from "../../test/omit.ts";
import { runSuite } from "../../test/run-suite.ts";
import { fakeProvider } from "./fake-provider.ts";
import { testProvider } from "./test-provider.ts";
import { wait } from "./wait.ts";

const options = { model: "fake-model", embedModel: "fake-model" };
const embed = (text: string): readonly number[] => [text.length, 1];
const good: Provider = fakeProvider({ chunks: echo, embed });

testProvider(good, test, options);
testProvider(fakeProvider({ name: "slow", delayMs: 5, embed }), test, options);

type Stream = (call: ChatCall) => AsyncIterable<AnswerEvent>;
const answering = (answer: Stream): Partial<Provider> => ({ answer });
const each = (change: (event: AnswerEvent, call: ChatCall) => readonly AnswerEvent[]): Partial<Provider> =>
  answering(async function* (call) {
    for await (const event of good.answer(call)) yield* change(event, call);
  });
const start = (change: { id?: string; created?: number }): Partial<Provider> =>
  each((event) => [event.type === "answer-start" ? { ...event, ...change } : event]);
const embeddings = (
  change: (embeddings: Embeddings, input: readonly string[]) => Partial<Embeddings>,
): Partial<Provider> => ({
  embed: async (call) => {
    const vectors = call.input.map(embed);
    if (call.model !== options.model)
      throw new LeamError({ code: "MODEL_NOT_FOUND", message: "There is no such model." });
    const right: Embeddings = { model: call.model, vectors, usage: {} };
    return { ...right, ...change(right, call.input) };
  },
});
const card = { id: "fake-model", kind: "generative", languages: [], license: "unknown" } as const;
const crash = (isOdd: (call: ChatCall) => boolean): Partial<Provider> =>
  answering(async function* (call) {
    if (isOdd(call)) throw new TypeError("unexpected");
    yield* good.answer(call);
  });

const broken: readonly (readonly [mistake: string, change: Partial<Provider>, check: string])[] = [
  ["a name with a space", { name: "My provider" }, "defineProvider takes it"],
  [
    "a country in words",
    { facts: { ...good.facts, jurisdiction: "Germany" } },
    "the facts name an operator and a jurisdiction, or say unknown",
  ],
  [
    "days below zero",
    { facts: { ...good.facts, retention: { days: -1 } } },
    "the facts name an operator and a jurisdiction, or say unknown",
  ],
  [
    "a card with a wrong language tag",
    { models: async () => [{ ...card, languages: ["de_DE"] }] },
    "every model has a card that defineModelCard takes",
  ],
  ["a model twice", { models: async () => [card, card] }, "every model's id stands once"],
  ["no list of models", { models: async () => [] }, "the tested model is among the models"],
  [
    "no start",
    each((event) => (event.type === "answer-start" ? [] : [event])),
    "the answer begins with answer-start, once",
  ],
  ["no end", each((event) => (event.type === "answer-end" ? [] : [event])), "the answer ends with answer-end, once"],
  [
    "a time in milliseconds",
    start({ created: 1_767_225_600_000 }),
    "the start has an id, a model and a time in seconds",
  ],
  ["an empty answer", each((event) => (event.type === "text-delta" ? [] : [event])), "the answer holds something"],
  [
    "no end of the choice",
    each((event) => (event.type === "choice-end" ? [] : [event])),
    "each choice ends once, after its last piece",
  ],
  [
    "a tool call without a name",
    each((event) =>
      event.type === "text-delta"
        ? [event, { type: "tool-call-delta", choice: 0, index: 0, arguments: "{}" }]
        : [event],
    ),
    "each tool call begins with its name",
  ],
  [
    "a usage that does not add up",
    each((event) => [
      event.type === "answer-end" ? { ...event, usage: { inputTokens: 5, outputTokens: 5, totalTokens: 5 } } : event,
    ]),
    "the usage holds whole numbers that add up, or leaves out what is not known",
  ],
  [
    "half a token",
    each((event) => [event.type === "answer-end" ? { ...event, usage: { outputTokens: 0.5 } } : event]),
    "the usage holds whole numbers that add up, or leaves out what is not known",
  ],
  [
    "an answer for any model",
    answering((call) => good.answer({ ...call, model: "fake-model" })),
    "an unknown model is MODEL_NOT_FOUND",
  ],
  [
    "a write into the call",
    answering((call) => good.answer(Object.assign(call, { model: call.model }))),
    "the call is left as it is",
  ],
  ["one answer a call object", answering(oncePerCall()), "the same call can be made again"],
  ["the same id always", start({ id: "same" }), "calls at the same time have ids of their own"],
  ["state outside the call", answering(sharedState()), "calls at the same time do not mix"],
  [
    "a crash on an empty message",
    crash(({ messages }) => messages[0]?.content === ""),
    "an empty message gets an answer or a LeamError",
  ],
  [
    "a crash without parts",
    crash(({ messages }) => messages[0]?.content.length === 0),
    "a message without parts gets an answer or a LeamError",
  ],
  [
    "a crash on a lone surrogate",
    crash(({ messages }) => typeof messages[0]?.content === "string" && !messages[0].content.isWellFormed()),
    "a message with a lone surrogate gets an answer or a LeamError",
  ],
  [
    "a crash on an image",
    crash(({ messages }) => typeof messages[0]?.content !== "string" && messages[0]?.content.length === 1),
    "an image gets an answer or a LeamError",
  ],
  [
    "a crash on a tool's result",
    crash(({ messages }) => messages[0]?.role === "tool"),
    "a conversation that begins with a tool's result gets an answer or a LeamError",
  ],
  [
    "no ear for the signal",
    answering((call) => good.answer(omit(call, "signal"))),
    "a call that was aborted before is ABORTED",
  ],
  [
    "an ear for the signal at the start only",
    answering(heardAtTheStart),
    "an abort in mid-stream ends the stream promptly with ABORTED",
  ],
  ["a quiet end on abort", answering(quietOnAbort), "an abort in mid-stream ends the stream promptly with ABORTED"],
  [
    "a wait that cannot be aborted",
    answering(waiting),
    "an abort while the reader waits ends the stream promptly with ABORTED",
  ],
  ["a stream that breaks off without end", answering(cutShort), "an abort after the end changes nothing"],
  ["a stream that cannot be closed", answering(unclosable), "a reader that stops early closes the stream promptly"],
  ["a vector too few", embeddings(({ vectors }) => ({ vectors: vectors.slice(1) })), "there is one vector a text"],
  [
    "vectors of several lengths",
    embeddings(({ vectors }) => ({ vectors: vectors.map((vector, index) => (index === 1 ? [...vector, 0] : vector)) })),
    "all vectors have one length and hold finite numbers",
  ],
  [
    "a number that is none",
    embeddings(({ vectors }) => ({ vectors: vectors.map(() => [Number.NaN]) })),
    "all vectors have one length and hold finite numbers",
  ],
  [
    "vectors by place",
    embeddings(({ vectors }) => ({ vectors: vectors.map((_, index) => [index]) })),
    "the same text has the same vector, and vectors stand in the order of the texts",
  ],
  [
    "vectors for any model",
    { embed: async ({ model, input }) => ({ model, vectors: input.map(embed), usage: {} }) },
    "embeddings of an unknown model are MODEL_NOT_FOUND",
  ],
];

test.each(broken)("a provider with %s fails", async (_mistake, change, check) => {
  const { failing } = await runSuite((runner) => testProvider({ ...good, ...change }, runner, options), check);
  expect(failing).toEqual([check]);
});

test("every check of a provider has a mistake that it catches", async () => {
  const { all } = await runSuite((runner) => testProvider(good, runner, options));
  expect(new Set(broken.map(([, , check]) => check))).toEqual(new Set(all));
});

function echo({ messages }: ChatCall): readonly string[] {
  const content = messages.at(-1)?.content;
  return ["You said: ", typeof content === "string" ? content : "something"];
}

function oncePerCall(): Stream {
  const seen = new WeakSet<ChatCall>();
  return async function* (call) {
    if (seen.has(call)) return;
    seen.add(call);
    yield* good.answer(call);
  };
}

function sharedState(): Stream {
  let current: ChatCall;
  return async function* (call) {
    current = call;
    await wait(1, call.signal);
    yield* good.answer({ ...current, ...(call.signal === undefined ? {} : { signal: call.signal }) });
  };
}

async function* heardAtTheStart(call: ChatCall): AsyncIterable<AnswerEvent> {
  await wait(0, call.signal);
  yield* good.answer(omit(call, "signal"));
}

async function* quietOnAbort(call: ChatCall): AsyncIterable<AnswerEvent> {
  try {
    yield* good.answer(call);
  } catch (error) {
    if (call.signal?.aborted !== true) throw error;
  }
}

async function* waiting(call: ChatCall): AsyncIterable<AnswerEvent> {
  for await (const event of good.answer(call)) {
    if (event.type === "text-delta" && call.signal !== undefined) await wait(4_000, undefined);
    yield event;
  }
}

async function* cutShort(call: ChatCall): AsyncIterable<AnswerEvent> {
  for await (const event of good.answer(call)) if (event.type !== "answer-end") yield event;
}

function unclosable(call: ChatCall): AsyncIterable<AnswerEvent> {
  return {
    [Symbol.asyncIterator]: () => {
      const events = good.answer(call)[Symbol.asyncIterator]();
      return { next: async () => events.next() };
    },
  };
}
