import { type AnswerEvent, createAnswer, type FinalAnswer } from "@leam/spec";
import { chatCompletion, chatCompletionChunk } from "@leam/spec/wire";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryAnswer } from "../../test/arbitrary-answer.ts";
import { readChunks } from "./read-chunks.ts";
import { readCompletion } from "./read-completion.ts";
import { writeChunks } from "./write-chunks.ts";
import { writeCompletion } from "./write-completion.ts";

async function* streamOf<Item>(items: Iterable<Item>): AsyncGenerator<Item, void, undefined> {
  yield* items;
}

const fold = (events: Iterable<AnswerEvent>): Promise<FinalAnswer> => createAnswer(streamOf(events)).final();

async function chunksOf(events: Iterable<AnswerEvent>): Promise<string[]> {
  const lines: string[] = [];
  for await (const chunk of writeChunks(streamOf(events), true)) lines.push(JSON.stringify(chunk));
  return lines;
}

test("a streamed answer that goes over the wire arrives as it was", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryAnswer(), fc.boolean(), async (events, isMarked) => {
      const lines = await chunksOf(events);
      for (const line of lines) expect(chatCompletionChunk.safeParse(JSON.parse(line)).error).toBeUndefined();
      const received = createAnswer(readChunks(streamOf([isMarked ? [...lines, "[DONE]"] : lines])));
      expect(await received.final()).toEqual(await fold(events));
    }),
    { numRuns: 500 },
  );
});

test("a whole answer that goes over the wire arrives as it was", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryAnswer(), async (events) => {
      const sent = await fold(events);
      const body = JSON.stringify(writeCompletion(sent, 1));
      expect(chatCompletion.safeParse(JSON.parse(body)).error).toBeUndefined();
      const received = await fold(readCompletion(body));
      const hadRecord = events.some((event) => event.type === "answer-end" && event.record !== undefined);
      expect(received).toEqual(hadRecord ? sent : { ...sent, record: received.record });
    }),
    { numRuns: 500 },
  );
});

test("usage is sent only where it was asked for, and LEAM's addition in either case", async () => {
  const events: readonly AnswerEvent[] = [
    { type: "answer-start", id: "a", model: "m", created: 1 },
    { type: "text-delta", choice: 0, text: "Hi" },
    { type: "warning", code: "SETTING_IGNORED", message: "seed" },
    { type: "choice-end", choice: 0, finishReason: "stop" },
    { type: "answer-end", usage: { inputTokens: 1, outputTokens: 1 } },
  ];
  const chunks = [];
  for await (const chunk of writeChunks(streamOf(events), false)) chunks.push(chunk);
  expect(chunks.map(({ usage }) => usage)).toEqual([undefined, undefined]);
  expect(chunks.at(-1)?.leam).toEqual({ warnings: [{ code: "SETTING_IGNORED", message: "seed" }] });
});

test.each([
  ["without any choice", []],
  ["whose choice never ended", [{ type: "text-delta", choice: 0, text: "Hi" } as const]],
])("an answer %s still reads as whole", async (_, body) => {
  const lines = await chunksOf([
    { type: "answer-start", id: "a", model: "m", created: 1 },
    ...body,
    { type: "answer-end", usage: {} },
  ]);
  const final = await createAnswer(readChunks(streamOf([lines]))).final();
  expect(final.choices).toHaveLength(1);
  expect(final.usage).toEqual({});
});
