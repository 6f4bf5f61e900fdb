import { expect, test } from "vitest";
import { createRestoreCounts } from "../src/restore/restore-counts.ts";
import { createLaneFactory, type RestoreLane } from "../src/restore/restore-lane.ts";
import { answerPseudonyms, type RandomAnswer, randomAnswer } from "./random-answer.ts";
import { createRandom } from "./random.ts";

const createLane = createLaneFactory(answerPseudonyms, createRestoreCounts());
const lane = (isJson: boolean): RestoreLane => createLane({ isJson, isGuarded: true, isRestoring: true });

function inJson({ sent, restored }: RandomAnswer): RandomAnswer {
  return { sent: JSON.stringify([sent]), restored: JSON.stringify([restored]) };
}

test.each([
  { count: 10_000, kind: "texts", isJson: false },
  { count: 1000, kind: "JSON texts", isJson: true },
])(
  "$count $kind come back to the letter at every cut into two and into three chunks",
  { timeout: 600_000 },
  ({ count, isJson }) => {
    const random = createRandom(3);
    const wrong: string[] = [];
    for (let answer = 0; answer < count && wrong.length < 5; answer++) {
      const made = randomAnswer(random, 2);
      const { sent, restored } = isJson ? inJson(made) : made;
      for (let one = 0; one < sent.length; one++) {
        const [head, tail] = [sent.slice(0, one), sent.slice(one)];
        for (let two = 1; two <= tail.length; two++) {
          const cut = lane(isJson);
          const given = cut.add(head) + cut.add(tail.slice(0, two)) + cut.add(tail.slice(two)) + cut.end();
          if (given !== restored) wrong.push(JSON.stringify([head, tail.slice(0, two), tail.slice(two), given]));
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  },
);

test("10,000 longer texts come back to the letter in chunks of one UTF-16 code unit, and nothing of a tag is given out on the way", () => {
  const random = createRandom(4);
  for (let answer = 0; answer < 10_000; answer++) {
    const { sent, restored } = randomAnswer(random, 6);
    const cut = lane(false);
    let given = "";
    for (let at = 0; at < sent.length; at++) {
      given += cut.add(sent.charAt(at));
      if (!restored.startsWith(given)) expect(given).toBe(restored.slice(0, given.length));
    }
    expect(given + cut.end()).toBe(restored);
  }
});
