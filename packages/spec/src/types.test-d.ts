import { expectTypeOf } from "vitest";
import { z } from "zod";
import type { Answer, AnswerEvent } from "./answer.ts";
import type { DatasetRow, Source } from "./dataset.ts";
import { defineSource, defineStep } from "./define/define.ts";
import type { ErrorCode } from "./error-codes.ts";
import { LeamError } from "./error.ts";
import type { Message } from "./message.ts";
import type { StandardSchema } from "./standard-schema.ts";

/* Promises that the types make; `tsc` is the test. */

declare const answer: Answer;
declare const thrown: unknown;

// The object is typed by the schema: zod's, or any Standard Schema's.
const person = z.object({ name: z.string(), age: z.number().optional(), tags: z.array(z.string()).default([]) });
expectTypeOf(answer.object(person)).resolves.toEqualTypeOf<{
  name: string;
  age?: number | undefined;
  tags: string[];
}>();
declare const length: StandardSchema<number>;
expectTypeOf(answer.object(length)).resolves.toEqualTypeOf<number>();
// @ts-expect-error a plain object is no schema
void answer.object({ type: "object" });

// `is` narrows, and codes are a closed list.
if (LeamError.is(thrown)) {
  expectTypeOf(thrown.code).toEqualTypeOf<ErrorCode>();
  expectTypeOf(thrown.retryAfterMs).toEqualTypeOf<number | undefined>();
}
// @ts-expect-error there is no such code
void new LeamError({ code: "SOMETHING", message: "" });

// An event's members follow from its type.
declare const event: AnswerEvent;
if (event.type === "text-delta") expectTypeOf(event.text).toEqualTypeOf<string>();
// @ts-expect-error only some events have a text
void event.text;

// A tool's message names the call that it answers; a user's has no tool calls.
// @ts-expect-error toolCallId is missing
void ({ role: "tool", content: "42" } satisfies Message);
// @ts-expect-error users call no tools
void ({ role: "user", content: "Hi", toolCalls: [] } satisfies Message);

// Rows keep their type through a source and a step.
interface Row {
  readonly text: string;
}
declare const source: Source<Row>;
expectTypeOf(defineSource(source).rows()).toEqualTypeOf<AsyncIterable<Row>>();
const step = defineStep<Row, DatasetRow>(async function* (rows) {
  for await (const { text } of rows) yield { length: text.length };
});
expectTypeOf(step(source.rows())).toEqualTypeOf<AsyncIterable<DatasetRow>>();
