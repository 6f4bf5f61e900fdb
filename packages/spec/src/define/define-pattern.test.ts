import { describe, expect, test } from "vitest";
import type { Language } from "../language.ts";
import { definePattern, hintsNear } from "./define-pattern.ts";

const find = (recognizer: ReturnType<typeof definePattern>, text: string, language?: Language) => [
  ...recognizer.find(text, language === undefined ? {} : { language }),
];

/** Digits of which the last is the sum of the others modulo 10: invented for this test. */
const member = definePattern({
  name: "xx/member-number",
  entity: "MEMBER_NUMBER",
  pattern: /\b\d{5}\b/gu,
  rule: "five digits",
  longest: 5,
  check: { name: "sum modulo 10", holds: (digits) => sumOf(digits.slice(0, 4)) % 10 === Number(digits[4]) },
  hints: ["member number", "Mitglied"],
});

function sumOf(digits: string): number {
  return Array.from(digits).reduce((sum, digit) => sum + Number(digit), 0);
}

test("a match is a finding with its place, its reason and no value", () => {
  const [finding, ...others] = find(member, "No. 12340, then 12345.");
  expect(finding).toEqual({
    entity: "MEMBER_NUMBER",
    start: 4,
    end: 9,
    score: 0.9,
    recognizer: "xx/member-number",
    why: { rule: "five digits", check: "sum modulo 10" },
  });
  expect(others).toEqual([]); // 1 + 2 + 3 + 4 = 10, so 12345 does not hold
});

test("a word that announces it raises the score and is named", () => {
  expect(find(member, "Her MEMBER NUMBER is 12340.")[0]).toMatchObject({
    score: 0.99,
    why: { context: ["member number"] },
  });
  expect(find(member, "12340 (Mitglied)")[0]).toMatchObject({ score: 0.99, why: { context: ["Mitglied"] } });
});

test("the words of the text's own language count as well", () => {
  const nothing = (): readonly never[] => [];
  const latvian: Language = {
    tag: "lv",
    name: "Latviešu",
    scripts: ["Latn"],
    normalize: String,
    sentences: nothing,
    words: nothing,
    hints: { MEMBER_NUMBER: ["biedra numurs"] },
  };
  expect(find(member, "Biedra numurs: 12340", latvian)[0]?.score).toBe(0.99);
  expect(find(member, "Biedra numurs: 12340")[0]?.score).toBe(0.9);
});

test("without a check the bare shape is weak evidence", () => {
  const bare = definePattern({
    name: "xx/code",
    entity: "CODE",
    pattern: /\b\d{5}\b/gu,
    rule: "five digits",
    longest: 5,
    hints: ["code"],
  });
  expect(find(bare, "It is 12345.")[0]).toMatchObject({ score: 0.3, why: { rule: "five digits" } });
  expect(find(bare, "The code 12345.")[0]?.score).toBe(0.85);
});

test("a match longer than the longest, or empty, is no finding", () => {
  const short = definePattern({ name: "xx/a", entity: "A", pattern: /a*/gu, rule: "letters", longest: 3 });
  expect(find(short, "aaaa b aaa").map(({ start, end }) => [start, end])).toEqual([[7, 10]]);
});

test("one recognizer may be read by two texts at once", () => {
  const first = member.find("12340 12340", {})[Symbol.iterator]();
  first.next();
  expect(find(member, "12340")).toHaveLength(1);
  expect(first.next().value).toMatchObject({ start: 6 });
});

test.each([/\d{5}/u, /\d{5}/g])("%s is refused: the flags g and u are needed", (pattern) => {
  const make = (): unknown => definePattern({ name: "x", entity: "X", pattern, rule: "r", longest: 5 });
  expect(make).toThrow(expect.objectContaining({ code: "INVALID_PLUGIN", param: "pattern" }));
});

describe("hints are whole words near the match", () => {
  const at = (text: string): readonly string[] => {
    const start = text.indexOf("12340");
    return hintsNear(text, start, start + 5, ["id"]);
  };

  test.each([
    ["ID 12340", ["id"]],
    ["id:12340", ["id"]],
    ["12340 id", ["id"]],
    ["grid 12340", []],
    ["idea 12340", []],
    [`id${" ".repeat(58)}12340`, ["id"]],
    [`id${" ".repeat(61)}12340`, []],
    [`12340${" ".repeat(23)}id`, ["id"]],
    [`12340${" ".repeat(24)}id`, []],
    // The window of 60 before and 25 after cuts these words so that "id" is left of them.
    [`grid${" ".repeat(58)}12340`, []],
    [`12340${" ".repeat(23)}idea`, []],
  ])("%j", (text, expected) => {
    expect(at(text)).toEqual(expected);
  });
});
