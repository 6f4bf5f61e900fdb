import { definePattern, type Finding, type Recognizer } from "@leam/spec";
import { expect, test } from "vitest";
import { runSuite } from "../../test/run-suite.ts";
import { testRecognizer } from "./test-recognizer.ts";

const good = definePattern({
  name: "any/ticket",
  entity: "TICKET",
  pattern: /(?<![\p{L}\p{N}])TK-\d{4}(?![\p{L}\p{N}])/gu,
  rule: "TK and four digits",
  longest: 7,
  hints: ["ticket"],
});
const examples = {
  positive: ["My ticket is TK-1234.", { text: "TK-1234 and TK-5678", values: ["TK-1234", "TK-5678"] }],
  negative: ["TK-12345 is too long", "no ticket here"],
};

testRecognizer(good, test, examples);

/** The same recognizer with each finding changed. */
const changed = (change: (finding: Finding, text: string) => Partial<Finding>): Partial<Recognizer> => ({
  *find(text, context) {
    for (const finding of good.find(text, context)) yield { ...finding, ...change(finding, text) };
  },
});
const first: Finding = {
  start: 0,
  end: 1,
  entity: "TICKET",
  score: 1,
  recognizer: "any/ticket",
  why: { rule: "always" },
};

const broken: readonly (readonly [mistake: string, change: Partial<Recognizer>, check: string])[] = [
  ["a longest of 0", { longest: 0 }, "defineRecognizer takes it"],
  ["a name without a place", { name: "ticket" }, 'the name says where it belongs and what it finds, as in "de/tax-id"'],
  ["a lower-case entity", { entity: "ticket" }, "the entity is UPPER_SNAKE"],
  ["a longest of 7.5", { longest: 7.5 }, "longest is a whole number"],
  ["an endless longest", { longest: Number.MAX_VALUE }, "longest is a whole number"],
  ["no findings", { find: () => [] }, "something is found in each positive example"],
  [
    "an end that is one too far",
    changed(({ end }, text) => ({ end: Math.min(text.length, end + 1) })),
    "exactly the given values are found",
  ],
  ["a look-alike as finding", changedPattern(/TK-\d{4}/gu), "nothing is found in the negative examples"],
  ["a finding in nothing", { find: () => [first] }, "nothing is found in an empty text and in white space"],
  [
    "a crash on hostile texts",
    { find: (text, context) => (text.isWellFormed() ? good.find(text, context) : fail()) },
    "hostile texts do not break it",
  ],
  ["an empty finding", changed(({ start }) => ({ end: start })), "findings lie inside the text and are not empty"],
  ["an end outside the text", changed(() => ({ end: 9_999 })), "findings lie inside the text and are not empty"],
  [
    "a space in the finding",
    changed(({ start }) => ({ start: Math.max(0, start - 1) })),
    "findings neither begin nor end with white space",
  ],
  ["a longest that is too short", { longest: 5 }, "findings are not longer than longest"],
  ["scores in percent", changed(() => ({ score: 85 })), "scores lie between 0 and 1"],
  ["a score that is no number", changed(() => ({ score: Number.NaN })), "scores lie between 0 and 1"],
  ["another entity", changed(() => ({ entity: "PERSON" })), "findings carry the recognizer's entity"],
  ["another name", changed(() => ({ recognizer: "any/other" })), "findings carry the recognizer's name"],
  ["an empty reason", changed(() => ({ why: { rule: "" } })), "findings say why"],
  [
    "the value as reason",
    changed(({ start, end }, text) => ({ why: { rule: `is ${text.slice(start, end)}` } })),
    "the reason does not hold the value",
  ],
  [
    "each finding twice",
    { find: (text, context) => [...good.find(text, context), ...good.find(text, context)] },
    "no stretch is found twice",
  ],
  ["scores by chance", changed(() => ({ score: Math.random() })), "findings are the same each time"],
  [
    "a pattern shared between readers",
    { find: sharedPattern() },
    "findings are the same when two texts are read at once",
  ],
  ["a pattern left half-way", { find: sharedPattern() }, "findings are the same after a reader that stopped early"],
  [
    "findings at the start only",
    { find: (text, context) => [...good.find(text, context)].filter(({ start }) => start < 40) },
    "findings move with the text",
  ],
  [
    "the first finding only",
    { find: (text, context) => [...good.find(text, context)].slice(0, 1) },
    "what stands twice is found twice",
  ],
];

test.each(broken)("a recognizer with %s fails", async (_mistake, change, check) => {
  const { failing } = await runSuite((runner) => testRecognizer({ ...good, ...change }, runner, examples), check);
  expect(failing).toEqual([check]);
});

test("a suite without negative examples fails", async () => {
  const { failing } = await runSuite((runner) => testRecognizer(good, runner, { positive: ["TK-1234"], negative: [] }));
  expect(failing).toEqual(["there are examples of both sorts"]);
});

test("every check of a recognizer has a mistake that it catches", async () => {
  const { all } = await runSuite((runner) => testRecognizer(good, runner, examples));
  expect(new Set([...broken.map(([, , check]) => check), "there are examples of both sorts"])).toEqual(new Set(all));
});

function changedPattern(pattern: RegExp): Partial<Recognizer> {
  const changedOne = definePattern({
    name: "any/ticket",
    entity: "TICKET",
    pattern,
    rule: "TK and digits",
    longest: 7,
  });
  return { find: (text, context) => changedOne.find(text, context) };
}

function sharedPattern(): Recognizer["find"] {
  const pattern = /TK-\d{4}/gu;
  return function* (text) {
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      yield { ...first, start: match.index, end: match.index + match[0].length };
    }
  };
}

function fail(): never {
  throw new RangeError("malformed text");
}
