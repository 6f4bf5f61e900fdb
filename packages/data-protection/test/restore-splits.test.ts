import { expect, test } from "vitest";
import { createRestoreCounts } from "../src/restore/restore-counts.ts";
import { createLaneFactory } from "../src/restore/restore-lane.ts";
import { answerPseudonyms, randomAnswer } from "./random-answer.ts";
import { createRandom } from "./random.ts";

const count = 10_000;
const createLane = createLaneFactory(answerPseudonyms, createRestoreCounts());
const options = { isJson: false, isGuarded: true, isRestoring: true };

test(
  `${count} answers come back to the letter at every cut into two and into three chunks`,
  { timeout: 600_000 },
  () => {
    const random = createRandom(3);
    const wrong: string[] = [];
    let cuts = 0;
    for (let answer = 0; answer < count && wrong.length < 5; answer++) {
      const { sent, restored } = randomAnswer(random, 2);
      for (let one = 0; one < sent.length; one++) {
        const [head, tail] = [sent.slice(0, one), sent.slice(one)];
        for (let two = 1; two <= tail.length; two++, cuts++) {
          const lane = createLane(options);
          const given = lane.add(head) + lane.add(tail.slice(0, two)) + lane.add(tail.slice(two)) + lane.end();
          if (given !== restored) wrong.push(JSON.stringify([head, tail.slice(0, two), tail.slice(two), given]));
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(cuts).toBeGreaterThan(count);
  },
);

test(`${count} longer answers come back to the letter in chunks of one UTF-16 code unit, and nothing of a tag is given out on the way`, () => {
  const random = createRandom(4);
  for (let answer = 0; answer < count; answer++) {
    const { sent, restored } = randomAnswer(random, 6);
    const lane = createLane(options);
    let given = "";
    for (let at = 0; at < sent.length; at++) {
      given += lane.add(sent.charAt(at));
      if (!restored.startsWith(given)) expect(given).toBe(restored.slice(0, given.length));
    }
    expect(given + lane.end()).toBe(restored);
  }
});
