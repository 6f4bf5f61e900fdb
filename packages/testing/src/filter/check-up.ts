import assert from "node:assert/strict";
import { type AnswerEvent, type ChatCall, createAnswer, type FinalAnswer, type Filter } from "@leam/spec";
import { collect } from "../collect.ts";
import type { TestRunner } from "../test-runner.ts";
import { everySort, textAnswer, twoChoices } from "./answer-events.data.ts";
import { harmlessCall } from "./harmless-call.ts";
import { createUpstream } from "./upstream.ts";

/** What comes back. Text may be cut into other pieces; that is a filter's right. */
export function checkUp(filter: Filter, changes: Partial<ChatCall>, check: TestRunner): void {
  const answer = async (events: readonly AnswerEvent[]): Promise<AnswerEvent[]> =>
    collect(await filter.handle(harmlessCall(changes), createUpstream(events).next));
  const assertKept = async (events: readonly AnswerEvent[]): Promise<void> => {
    const [actual, expected] = await Promise.all([fold(await answer(events)), fold(events)]);
    assert.deepEqual(actual.choices, expected.choices);
    assert.deepEqual(actual.usage, expected.usage);
    assert.deepEqual([actual.id, actual.model], [expected.id, expected.model]);
    for (const warning of expected.warnings)
      assert.ok(
        actual.warnings.some(({ code }) => code === warning.code),
        "a warning was lost",
      );
  };

  check("text, reasoning, refusals, tool calls, citations, warnings and usage come through", async () =>
    assertKept(everySort),
  );
  check("the start comes first and once", async () => {
    const events = await answer(everySort);
    assert.equal(events[0]?.type, "answer-start");
    assert.equal(events.filter(({ type }) => type === "answer-start").length, 1);
  });
  check("the end comes last and once", async () => {
    const events = await answer(everySort);
    assert.equal(events.at(-1)?.type, "answer-end");
    assert.equal(events.filter(({ type }) => type === "answer-end").length, 1);
  });
  check("no piece comes after its choice has ended", async () => {
    for (const events of [await answer(everySort), await answer(twoChoices)]) {
      const ended = new Set<number>();
      for (const event of events) {
        if (!("choice" in event)) continue;
        assert.ok(!ended.has(event.choice), "a piece comes after its choice-end");
        if (event.type === "choice-end") ended.add(event.choice);
      }
    }
  });
  check("text that comes character by character stays whole", async () =>
    assertKept(textAnswer(Array.from("the pool opens at nine, says the sign. 👋🏽 «да»"))),
  );
  check("text that comes in one piece stays whole", async () =>
    assertKept(textAnswer(["the pool opens at nine, and the market at ten."])),
  );
  check("a surrogate pair that comes in two pieces stays whole", async () =>
    assertKept(textAnswer(["open \uD83D", "\uDE00 now"])),
  );
  check("two choices do not mix", async () => assertKept(twoChoices));
  check("an answer without text comes through", async () => assertKept(textAnswer([])));
  check("answers at the same time do not mix", async () => {
    const texts = ["the pool is open.", "the market is closed.", "the garden is wet."];
    const answers = await Promise.all(
      texts.map(async (text, index) => answer(textAnswer(Array.from(text), `answer-${index}`))),
    );
    assert.deepEqual(await Promise.all(answers.map(async (events) => (await fold(events)).text)), texts);
  });
  check("final() agrees with the events", async () => {
    const final = await (await filter.handle(harmlessCall(changes), createUpstream(everySort).next)).final();
    assert.deepEqual(final.choices, (await fold(everySort)).choices);
  });
}

async function fold(events: readonly AnswerEvent[]): Promise<FinalAnswer> {
  async function* replay(): AsyncGenerator<AnswerEvent, void, undefined> {
    yield* events;
  }
  return createAnswer(replay()).final();
}
