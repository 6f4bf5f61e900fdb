import assert from "node:assert/strict";
import type { AnswerEvent, ChatCall, Filter } from "@leam/spec";
import { readOn } from "../read-on.ts";
import type { TestRunner } from "../test-runner.ts";
import { within } from "../within.ts";
import { textAnswer } from "./answer-events.data.ts";
import { harmlessCall } from "./harmless-call.ts";
import { createUpstream } from "./upstream.ts";

const sentence = "the pool opens at nine and closes at five, the market opens at ten and closes at four. ";
/** More than a filter has reason to hold back. */
const heldBackAtMost = 100;

/** A filter is a pipe: it passes on, holds little back, and closes what is behind it. */
export function checkStreaming(filter: Filter, changes: Partial<ChatCall>, check: TestRunner): void {
  check("text is passed on while the model still writes", async () => {
    const gate = Promise.withResolvers<undefined>();
    const pieces = Array.from({ length: heldBackAtMost }, () => sentence);
    const upstream = createUpstream(textAnswer(pieces), { gate: { before: heldBackAtMost, opens: gate.promise } });
    const events = (await filter.handle(harmlessCall(changes), upstream.next))[Symbol.asyncIterator]();
    await within(readToText(events), "the first piece of text");
    gate.resolve(undefined);
    await readOn(events);
  });
  check("nothing is read far ahead of the reader", async () => {
    const upstream = createUpstream(textAnswer(Array.from({ length: 5_000 }, () => sentence)));
    const events = (await filter.handle(harmlessCall(changes), upstream.next))[Symbol.asyncIterator]();
    await readToText(events);
    // A filter that pumps on its own gets time to do so here.
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(upstream.pulled <= heldBackAtMost + 2, "the filter reads the answer faster than its reader");
    await events.return?.();
  });
  check("a reader that stops early closes the model's stream", async () => {
    const upstream = createUpstream(textAnswer(Array.from({ length: 500 }, () => sentence)));
    for await (const event of await filter.handle(harmlessCall(changes), upstream.next))
      if (event.type === "text-delta") break;
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(upstream.open, 0, "the model's stream is still open");
  });
  check("a stream that was read to its end is closed", async () => {
    const upstream = createUpstream(textAnswer([sentence]));
    await readOn((await filter.handle(harmlessCall(changes), upstream.next))[Symbol.asyncIterator]());
    assert.equal(upstream.open, 0, "the model's stream is still open");
  });
}

async function readToText(events: AsyncIterator<AnswerEvent>): Promise<void> {
  for (let step = await events.next(); step.done !== true; step = await events.next()) {
    if (step.value.type === "text-delta") return;
  }
  assert.fail("the answer ended without text");
}
