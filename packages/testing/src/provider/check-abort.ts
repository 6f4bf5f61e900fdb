import assert from "node:assert/strict";
import type { Provider } from "@leam/spec";
import { assertCode } from "../assert-code.ts";
import { collect } from "../collect.ts";
import { readOn } from "../read-on.ts";
import type { TestRunner } from "../test-runner.ts";
import { within } from "../within.ts";
import { type CallOptions, sampleCall } from "./sample-call.ts";

export function checkAbort(provider: Provider, options: CallOptions, check: TestRunner): void {
  check("a call that was aborted before is ABORTED", async () => {
    const call = sampleCall(options, { signal: AbortSignal.abort() });
    await within(assertCode(collect(provider.answer(call)), "ABORTED"), "the abort");
  });
  check("an abort in mid-stream ends the stream promptly with ABORTED", async () => {
    const controller = new AbortController();
    const events = provider.answer(sampleCall(options, { signal: controller.signal }))[Symbol.asyncIterator]();
    assert.equal((await events.next()).done, false);
    controller.abort();
    await within(assertCode(readOn(events), "ABORTED"), "the abort");
  });
  check("an abort while the reader waits ends the stream promptly with ABORTED", async () => {
    const controller = new AbortController();
    const events = provider.answer(sampleCall(options, { signal: controller.signal }))[Symbol.asyncIterator]();
    await events.next();
    // The request for the next event is under way when the abort comes; it may still bring that one event.
    const waiting = events.next();
    controller.abort();
    await within(
      assertCode(
        waiting.then(async () => readOn(events)),
        "ABORTED",
      ),
      "the abort",
    );
  });
  check("an abort after the end changes nothing", async () => {
    const controller = new AbortController();
    const events = await collect(provider.answer(sampleCall(options, { signal: controller.signal })));
    controller.abort();
    assert.equal(events.at(-1)?.type, "answer-end");
  });
  check("a reader that stops early closes the stream promptly", async () => {
    const events = provider.answer(sampleCall(options))[Symbol.asyncIterator]();
    await events.next();
    assert.ok(events.return !== undefined, "the stream cannot be closed: give it a return()");
    await within(events.return(), "the close");
    assert.equal((await within(events.next(), "the end")).done, true);
  });
}
