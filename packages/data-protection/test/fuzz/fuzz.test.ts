import { expect, test } from "vitest";
import { createRandom, type Random } from "../random.ts";
import { checkJson } from "./check-json.ts";
import { checkText } from "./check-text.ts";
import { randomJson } from "./random-json.ts";
import { randomText } from "./random-text.ts";

/** How many texts, and how many JSON values; a million with LEAM_FUZZ_RUNS=1000000. LEAM_FUZZ_SEED makes other ones. */
const runs = Number(process.env["LEAM_FUZZ_RUNS"] ?? 5000);
const seed = Number(process.env["LEAM_FUZZ_SEED"] ?? 1);
const timeout = 7_200_000;

test(
  `${runs} random texts: nothing throws, offsets are those of the text, and it comes back exactly`,
  { timeout },
  () => {
    // One in eight is JSON, which is read in another way.
    const make = (random: Random): string =>
      random.below(8) === 0 ? JSON.stringify(randomJson(random)) : randomText(random);
    expect(failures(make, checkText)).toEqual([]);
  },
);

test(`${runs} random JSON values: the same`, { timeout }, () => {
  expect(failures((random) => randomJson(random), checkJson)).toEqual([]);
});

function failures<Input>(
  make: (random: Random) => Input,
  check: (input: Input, random: Random) => string | undefined,
): readonly string[] {
  const random = createRandom(seed);
  const found: string[] = [];
  for (let run = 0; run < runs && found.length < 10; run++) {
    const input = make(random);
    const wrong = outcome(() => check(input, random));
    if (wrong !== undefined) found.push(`${wrong}: ${JSON.stringify(input)}`);
  }
  return found;
}

function outcome(run: () => string | undefined): string | undefined {
  try {
    return run();
  } catch (error) {
    return String(error);
  }
}
