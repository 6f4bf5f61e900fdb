import assert from "node:assert/strict";
import { type ChatCall, type ContentPart, defineFilter, type Filter } from "@leam/spec";
import { collect } from "../collect.ts";
import { deepFreeze } from "../deep-freeze.ts";
import type { TestRunner } from "../test-runner.ts";
import { everySort } from "./answer-events.data.ts";
import { harmlessCall } from "./harmless-call.ts";
import { createUpstream } from "./upstream.ts";

/** What reaches the model. */
export function checkDown(filter: Filter, changes: Partial<ChatCall>, check: TestRunner): void {
  const pass = async (call: ChatCall): Promise<ChatCall> => {
    const upstream = createUpstream(everySort);
    await collect(await filter.handle(call, upstream.next));
    const [received] = upstream.received;
    assert.ok(
      received !== undefined,
      "the filter did not call next: give a call that it lets through in the option call",
    );
    return received;
  };

  check("defineFilter takes it", () => {
    defineFilter({ ...filter });
  });
  check("it calls next", async () => {
    await pass(harmlessCall(changes));
  });
  check("it leaves the call as it is", async () => {
    const call = deepFreeze(harmlessCall(changes));
    const before = structuredClone(call);
    await pass(call);
    assert.deepEqual(structuredClone(call), before);
  });
  check("the request id and the model stay", async () => {
    const call = harmlessCall(changes);
    const { requestId, model } = await pass(call);
    assert.deepEqual({ requestId, model }, { requestId: call.requestId, model: call.model });
  });
  check("tools, settings and fields beyond the documented ones stay", async () => {
    const call = harmlessCall(changes);
    const { tools, settings, extra } = await pass(call);
    assert.deepEqual({ tools, settings, extra }, { tools: call.tools, settings: call.settings, extra: call.extra });
  });
  check("images and files stay", async () => {
    const call = harmlessCall(changes);
    assert.deepEqual(attachmentsOf(await pass(call)), attachmentsOf(call));
  });
  check("no message is lost", async () => {
    const call = harmlessCall(changes);
    const roles = (await pass(call)).messages.map(({ role }) => role);
    for (const role of ["user", "assistant", "tool"]) {
      const expected = call.messages.filter((message) => message.role === role).length;
      assert.equal(roles.filter((other) => other === role).length, expected, `the number of ${role} messages changed`);
    }
  });
  check("tool calls and their results stay together", async () => {
    const call = harmlessCall(changes);
    assert.deepEqual(toolIdsOf(await pass(call)), toolIdsOf(call));
  });
  check("an abort reaches the model", async () => {
    const controller = new AbortController();
    const { signal } = await pass(harmlessCall({ ...changes, signal: controller.signal }));
    controller.abort();
    assert.equal(signal?.aborted, true);
  });
}

function attachmentsOf(call: ChatCall): readonly ContentPart[] {
  return call.messages
    .flatMap(({ content }) => (typeof content === "string" ? [] : content))
    .filter(({ type }) => type !== "text");
}

function toolIdsOf(call: ChatCall): readonly string[] {
  return call.messages.flatMap((message) => {
    if (message.role === "tool") return [message.toolCallId];
    return message.role === "assistant" ? (message.toolCalls ?? []).map(({ id }) => id) : [];
  });
}
