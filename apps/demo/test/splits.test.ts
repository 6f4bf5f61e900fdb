import { embedded } from "@leam/embedded";
import { createLeam } from "@leam/sdk";
import { type AnswerEvent, createAnswer, defineProvider, type Provider } from "@leam/spec";
import { describe, expect, test } from "vitest";
import { readLetters } from "../src/letters.ts";

/*
 * The model's real answer to each letter, with its pseudonyms, sent again and again: cut at every place, and at every two places. All
 * the ways to cut it travel side by side as the choices of one call, so that one call tests them all through the real filter.
 */
const letters = await readLetters();
const model = "leam-extractive-1";

describe.each(letters)("$file", (letter) => {
  const messages = `${letter.question}\n\n${letter.text}`;

  test("every 1-cut and 2-cut split of the answer's stream restores to the same text", async () => {
    const whole = await (await createLeam().chat({ messages })).text();
    const leam = createLeam({ providers: [replay(allCuts)], model });
    const { choices, record } = await (await leam.chat({ messages })).final();
    const different = choices.filter(({ text }) => text !== whole);
    expect(different).toEqual([]);
    expect(choices.length).toBeGreaterThan(100);
    expect(record.protections[0]?.unrestored).toBe(0);
  }, 120_000);

  test("a stream of single characters restores to the same text", async () => {
    const whole = await (await createLeam().chat({ messages })).text();
    const leam = createLeam({ providers: [replay((text) => [Array.from(text)])], model });
    expect(await (await leam.chat({ messages })).text()).toBe(whole);
  }, 60_000);
});

/** Every way to cut a text once or twice, as pieces. */
function* allCuts(text: string): Generator<readonly string[]> {
  for (let first = 1; first < text.length; first++) {
    yield [text.slice(0, first), text.slice(first)];
    for (let second = first + 1; second < text.length; second++) {
      yield [text.slice(0, first), text.slice(first, second), text.slice(second)];
    }
  }
}

/** The embedded provider, whose answer comes once for each way to cut it. */
function replay(cut: (text: string) => Iterable<readonly string[]>): Provider {
  const real = embedded();
  return defineProvider({
    ...real,
    name: "replay",
    async *answer(call): AsyncGenerator<AnswerEvent> {
      const { text, id, usage } = await createAnswer(real.answer(call)).final();
      yield { type: "answer-start", id, model, created: 0 };
      let choice = 0;
      for (const pieces of cut(text)) {
        for (const piece of pieces) yield { type: "text-delta", choice, text: piece };
        yield { type: "choice-end", choice, finishReason: "stop" };
        choice++;
      }
      yield { type: "answer-end", usage };
    },
  });
}
