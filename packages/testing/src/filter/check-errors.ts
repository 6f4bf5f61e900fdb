import assert from "node:assert/strict";
import { type ChatCall, type ErrorCode, type Filter, LeamError } from "@leam/spec";
import { assertCode } from "../assert-code.ts";
import { collect } from "../collect.ts";
import type { TestRunner } from "../test-runner.ts";
import { textAnswer } from "./answer-events.data.ts";
import { harmlessCall } from "./harmless-call.ts";
import { createUpstream } from "./upstream.ts";

/** Errors of the model pass through a filter; it neither swallows nor renames them. */
export function checkErrors(filter: Filter, changes: Partial<ChatCall>, check: TestRunner): void {
  const sentence = "the pool opens at nine and closes at five. ";

  check("an error before the answer passes", async () => {
    const next = async (): Promise<never> => Promise.reject(failure("PROVIDER_REJECTED"));
    await assertCode(filter.handle(harmlessCall(changes), next).then(collect), "PROVIDER_REJECTED");
  });
  for (const code of ["STREAM_INVALID", "ABORTED"] as const) {
    check(`an error in the middle of the answer passes: ${code}`, async () => {
      const upstream = createUpstream(textAnswer([sentence, sentence]), { gate: { before: 2, opens: rejected(code) } });
      await assertCode(filter.handle(harmlessCall(changes), upstream.next).then(collect), code);
    });
  }
  check("an answer that breaks off is STREAM_TRUNCATED", async () => {
    const upstream = createUpstream(textAnswer([sentence, sentence]).slice(0, 2));
    await assertCode(filter.handle(harmlessCall(changes), upstream.next).then(collect), "STREAM_TRUNCATED");
  });
  check("what came before an error is passed on", async () => {
    const pieces = Array.from({ length: 100 }, () => sentence);
    const upstream = createUpstream(textAnswer(pieces), { gate: { before: 101, opens: rejected("STREAM_INVALID") } });
    let text = "";
    const reading = async (): Promise<void> => {
      for await (const event of await filter.handle(harmlessCall(changes), upstream.next))
        if (event.type === "text-delta") text += event.text;
    };
    await assertCode(reading(), "STREAM_INVALID");
    assert.ok(text.length > 0 && pieces.join("").startsWith(text), "the text before the error is lost or changed");
  });
}

function failure(code: ErrorCode): LeamError {
  return new LeamError({ code, message: "The contract test breaks the stream here.", retryable: false });
}

function rejected(code: ErrorCode): Promise<never> {
  const promise = Promise.reject(failure(code));
  promise.catch(() => {}); // it is awaited later, in the middle of the stream
  return promise;
}
