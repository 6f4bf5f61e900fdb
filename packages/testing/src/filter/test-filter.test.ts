import {
  type AnswerEvent,
  type ChatCall,
  createAnswer,
  type Filter,
  LeamError,
  mapAnswer,
  type Message,
} from "@leam/spec";
import { expect, test } from "vitest";
import { omit } from "../../test/omit.ts";
import { runSuite } from "../../test/run-suite.ts";
import { collect } from "../collect.ts";
import { testFilter } from "./test-filter.ts";

const good: Filter = {
  name: "pass",
  handle: async (call, next) => mapAnswer(await next(call), (events) => events),
  handleEmbed: async (call, next) => next(call),
};
const holdsBack: Filter = {
  ...good,
  name: "holds-back",
  handle: async (call, next) => mapAnswer(await next(call), holdBackThree),
};

testFilter(good, test);
testFilter(holdsBack, test);

type Change = (events: AsyncIterable<AnswerEvent>) => AsyncIterable<AnswerEvent>;
const up = (change: Change): Partial<Filter> => ({ handle: async (call, next) => mapAnswer(await next(call), change) });
const down = (change: (call: ChatCall) => ChatCall): Partial<Filter> => ({
  handle: async (call, next) => next(change(call)),
});
const each = (change: (event: AnswerEvent) => readonly AnswerEvent[]): Partial<Filter> =>
  up(async function* (events) {
    for await (const event of events) yield* change(event);
  });
const without = (type: AnswerEvent["type"]): Partial<Filter> => each((event) => (event.type === type ? [] : [event]));
const whole = "text, reasoning, refusals, tool calls, citations, warnings and usage come through";

const broken: readonly (readonly [mistake: string, change: Partial<Filter>, check: string])[] = [
  ["a name with a space", { name: "My filter" }, "defineFilter takes it"],
  ["an answer of its own", { handle: async () => createAnswer(replay([])) }, "it calls next"],
  ["a write into the messages", down((call) => Object.assign(call, { messages: [] })), "it leaves the call as it is"],
  ["another model", down((call) => ({ ...call, model: "other" })), "the request id and the model stay"],
  ["no tools", down((call) => omit(call, "tools")), "tools, settings and fields beyond the documented ones stay"],
  [
    "no extra fields",
    down((call) => omit(call, "extra")),
    "tools, settings and fields beyond the documented ones stay",
  ],
  ["texts alone", down((call) => ({ ...call, messages: call.messages.map(textAlone) })), "images and files stay"],
  ["the last message alone", down((call) => ({ ...call, messages: call.messages.slice(-1) })), "no message is lost"],
  [
    "new ids of tool calls",
    down((call) => ({ ...call, messages: call.messages.map(renamed) })),
    "tool calls and their results stay together",
  ],
  ["no signal", down((call) => omit(call, "signal")), "an abort reaches the model"],
  ["a lost citation", without("citation"), whole],
  ["a lost warning", without("warning"), whole],
  ["a lost reasoning", without("reasoning-delta"), whole],
  ["a lost refusal", without("refusal-delta"), whole],
  [
    "a lost piece of a tool call",
    each((event) => (event.type === "tool-call-delta" && event.name === undefined ? [] : [event])),
    whole,
  ],
  ["no usage", each((event) => [event.type === "answer-end" ? { ...event, usage: {} } : event]), whole],
  [
    "two starts",
    each((event) => (event.type === "answer-start" ? [event, event] : [event])),
    "the start comes first and once",
  ],
  [
    "two ends",
    each((event) => (event.type === "answer-end" ? [event, event] : [event])),
    "the end comes last and once",
  ],
  ["text held beyond the choice's end", up(textAtTheEnd), "no piece comes after its choice has ended"],
  [
    "trimmed pieces",
    each((event) => [event.type === "text-delta" ? { ...event, text: event.text.trim() } : event]),
    "text that comes character by character stays whole",
  ],
  [
    "the first ten characters",
    each((event) => [event.type === "text-delta" ? { ...event, text: event.text.slice(0, 10) } : event]),
    "text that comes in one piece stays whole",
  ],
  [
    "pieces made well-formed",
    each((event) => [event.type === "text-delta" ? { ...event, text: event.text.toWellFormed() } : event]),
    "a surrogate pair that comes in two pieces stays whole",
  ],
  [
    "one choice for all",
    each((event) => ["choice" in event ? { ...event, choice: 0 } : event]),
    "two choices do not mix",
  ],
  ["an error without text", up(textRequired), "an answer without text comes through"],
  ["state outside the call", up(sharedText()), "answers at the same time do not mix"],
  [
    "a final() of its own",
    { handle: async (call, next) => ({ ...(await next(call)), final: async () => createAnswer(replay(end)).final() }) },
    "final() agrees with the events",
  ],
  ["a whole answer before the first piece", up(buffered), "text is passed on while the model still writes"],
  ["a pump", up(pumped), "nothing is read far ahead of the reader"],
  ["a stream by hand that is never closed", up(unclosed), "a reader that stops early closes the model's stream"],
  ["a stream that is not read to its end", up(stopsAtTheEnd), "a stream that was read to its end is closed"],
  [
    "a swallowed refusal",
    { handle: async (call, next) => next(call).catch(() => createAnswer(replay(end))) },
    "an error before the answer passes",
  ],
  ["a swallowed error", up(swallowing), "an error in the middle of the answer passes: STREAM_INVALID"],
  ["a renamed error", up(renaming), "an error in the middle of the answer passes: ABORTED"],
  ["a made-up end", up(completing), "an answer that breaks off is STREAM_TRUNCATED"],
  ["a whole answer before anything", up(buffered), "what came before an error is passed on"],
  [
    "sorted texts",
    { handleEmbed: async (call, next) => next({ ...call, input: [...call.input].sort() }) },
    "texts to embed reach the model in their order and number",
  ],
  [
    "reversed vectors",
    { handleEmbed: async (call, next) => reversed(await next(call)) },
    "vectors come back as they are",
  ],
  [
    "swallowed errors of embeddings",
    { handleEmbed: async (call, next) => next(call).catch(() => ({ model: "", vectors: [], usage: {} })) },
    "an error of the embedding passes",
  ],
];

test.each(broken)("a filter with %s fails", async (_mistake, change, check) => {
  const { failing } = await runSuite((runner) => testFilter({ ...good, ...change }, runner), check);
  expect(failing).toEqual([check]);
});

test("every check of a filter has a mistake that it catches", async () => {
  const { all } = await runSuite((runner) => testFilter(good, runner));
  expect(new Set(broken.map(([, , check]) => check))).toEqual(new Set(all));
});

const end: readonly AnswerEvent[] = [{ type: "answer-end", usage: {} }];

async function* replay(events: readonly AnswerEvent[]): AsyncGenerator<AnswerEvent, void, undefined> {
  yield* events;
}

/** A right filter that keeps the last three characters of each choice until more comes, as one that looks for pseudonyms must. */
async function* holdBackThree(events: AsyncIterable<AnswerEvent>): AsyncIterable<AnswerEvent> {
  const held = new Map<number, string>();
  for await (const event of events) {
    if (event.type === "text-delta") {
      const text = (held.get(event.choice) ?? "") + event.text;
      held.set(event.choice, text.slice(-3));
      if (text.length > 3) yield { ...event, text: text.slice(0, -3) };
      continue;
    }
    if (event.type === "choice-end")
      yield { type: "text-delta", choice: event.choice, text: held.get(event.choice) ?? "" };
    yield event;
  }
}

function textAlone(message: Message): Message {
  return typeof message.content === "string"
    ? message
    : { ...message, content: message.content.filter(({ type }) => type === "text") };
}

function renamed(message: Message): Message {
  return message.role === "tool" ? { ...message, toolCallId: "new" } : message;
}

async function* textAtTheEnd(events: AsyncIterable<AnswerEvent>): AsyncIterable<AnswerEvent> {
  const held: AnswerEvent[] = [];
  for await (const event of events) {
    if (event.type === "text-delta") held.push(event);
    else yield* event.type === "answer-end" ? [...held, event] : [event];
  }
}

async function* textRequired(events: AsyncIterable<AnswerEvent>): AsyncIterable<AnswerEvent> {
  const all = await collect(events);
  if (!all.some(({ type }) => type === "text-delta")) throw new TypeError("no text");
  yield* all;
}

function sharedText(): Change {
  let held = "";
  return async function* (events) {
    for await (const event of events) {
      if (event.type === "text-delta") held += event.text;
      else if (event.type === "choice-end") {
        yield { type: "text-delta", choice: event.choice, text: held };
        held = "";
        yield event;
      } else yield event;
    }
  };
}

async function* buffered(events: AsyncIterable<AnswerEvent>): AsyncIterable<AnswerEvent> {
  yield* await collect(events);
}

async function* pumped(events: AsyncIterable<AnswerEvent>): AsyncIterable<AnswerEvent> {
  const queue: AnswerEvent[] = [];
  const pump = collect(
    (async function* () {
      for await (const event of events) yield queue.push(event);
    })(),
  );
  pump.catch(() => {});
  while (queue.at(-1)?.type !== "answer-end") await new Promise((resolve) => setTimeout(resolve, 1));
  yield* queue;
}

async function* unclosed(events: AsyncIterable<AnswerEvent>): AsyncIterable<AnswerEvent> {
  const iterator = events[Symbol.asyncIterator]();
  for (let step = await iterator.next(); step.done !== true; step = await iterator.next()) yield step.value;
}

async function* stopsAtTheEnd(events: AsyncIterable<AnswerEvent>): AsyncIterable<AnswerEvent> {
  const iterator = events[Symbol.asyncIterator]();
  for (let step = await iterator.next(); step.done !== true; step = await iterator.next()) {
    yield step.value;
    if (step.value.type === "answer-end") return;
  }
}

async function* swallowing(events: AsyncIterable<AnswerEvent>): AsyncIterable<AnswerEvent> {
  try {
    yield* events;
  } catch {
    yield* end;
  }
}

async function* renaming(events: AsyncIterable<AnswerEvent>): AsyncIterable<AnswerEvent> {
  try {
    yield* events;
  } catch (cause) {
    throw new LeamError({ code: "INTERNAL", message: "Something failed.", cause });
  }
}

async function* completing(events: AsyncIterable<AnswerEvent>): AsyncIterable<AnswerEvent> {
  try {
    yield* events;
  } catch (error) {
    if (!LeamError.is(error) || error.code !== "STREAM_TRUNCATED") throw error;
    yield* end;
  }
}

function reversed(embeddings: Awaited<ReturnType<NonNullable<Filter["handleEmbed"]>>>): typeof embeddings {
  return { ...embeddings, vectors: [...embeddings.vectors].reverse() };
}
