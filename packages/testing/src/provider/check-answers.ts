import assert from "node:assert/strict";
import type { AnswerEvent, Provider } from "@leam/spec";
import { collect } from "../collect.ts";
import type { TestRunner } from "../test-runner.ts";
import { type CallOptions, sampleCall } from "./sample-call.ts";

/** What the stream of a plain answer must be. */
export function checkAnswers(provider: Provider, options: CallOptions, check: TestRunner): void {
  const onEvents = (judge: (events: readonly AnswerEvent[]) => void) => async (): Promise<void> => {
    judge(await collect(provider.answer(sampleCall(options))));
  };

  check(
    "the answer begins with answer-start, once",
    onEvents((events) => {
      assert.equal(events[0]?.type, "answer-start");
      assert.equal(events.filter(({ type }) => type === "answer-start").length, 1);
    }),
  );
  check(
    "the answer ends with answer-end, once",
    onEvents((events) => {
      assert.equal(events.at(-1)?.type, "answer-end");
      assert.equal(events.filter(({ type }) => type === "answer-end").length, 1);
    }),
  );
  check(
    "the start has an id, a model and a time in seconds",
    onEvents(([start]) => {
      assert.ok(start?.type === "answer-start");
      assert.match(start.id, /\S/u);
      assert.match(start.model, /\S/u);
      assert.ok(
        Number.isInteger(start.created) && start.created >= 0 && start.created < 100_000_000_000,
        "created is no Unix time in seconds",
      );
    }),
  );
  check(
    "the answer holds something",
    onEvents((events) => {
      assert.ok(events.some(isDelta), "there is no text, refusal or tool call");
    }),
  );
  check(
    "each choice ends once, after its last piece",
    onEvents((events) => {
      const ended = new Set<number>();
      for (const event of events) {
        if (!("choice" in event)) continue;
        assert.ok(!ended.has(event.choice), "a choice goes on after its choice-end");
        if (event.type === "choice-end") ended.add(event.choice);
      }
      assert.deepEqual(ended, new Set(events.flatMap((event) => ("choice" in event ? [event.choice] : []))));
    }),
  );
  check(
    "each tool call begins with its name",
    onEvents((events) => {
      const begun = new Set<string>();
      for (const event of events) {
        if (event.type !== "tool-call-delta") continue;
        const key = `${event.choice}/${event.index}`;
        assert.ok(begun.has(key) || event.name !== undefined, "a tool call's first piece has no name");
        begun.add(key);
      }
    }),
  );
  check(
    "the usage holds whole numbers that add up, or leaves out what is not known",
    onEvents((events) => {
      const end = events.at(-1);
      assert.ok(end?.type === "answer-end");
      const { unit, ...figures } = end.usage;
      void unit;
      for (const figure of Object.values(figures))
        assert.ok(Number.isInteger(figure) && figure >= 0, "a figure of the usage is no whole number");
      const { inputTokens, outputTokens, totalTokens } = figures;
      if (inputTokens !== undefined && outputTokens !== undefined && totalTokens !== undefined)
        assert.ok(totalTokens >= inputTokens + outputTokens);
    }),
  );
}

function isDelta({ type }: AnswerEvent): boolean {
  return type === "text-delta" || type === "refusal-delta" || type === "tool-call-delta";
}
