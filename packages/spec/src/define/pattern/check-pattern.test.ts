import { describe, expect, test } from "vitest";
import { LeamError } from "../../error.ts";
import { definePattern } from "../define-pattern.ts";
import { checkPattern } from "./check-pattern.ts";

describe("patterns that take little time on any text are taken", () => {
  test.each([
    /\bLC-\d{7}-[A-Z]\b/gu,
    /\b\d{5}\b/gu,
    /#\w+/gu,
    /\b\w+@/gu,
    /\w{1,64}@\w{1,64}/gu,
    /[\w.-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu,
    /(?:\d{1,3}[ .]?){1,5}/gu,
    /(?:\d{4}[ -]?)+/gu,
    /(?:foo|bar)+/gu,
    /^.*foo/gu,
    /\d{1,3}(?:\.\d{1,3}){3}/gu,
    /(?<![\p{L}\p{N}])\p{L}{1,30}[ -]?\p{L}{1,30}/gu,
    /"[^"]*"/gu,
    /<[^<>]+>/gu,
    /(?<year>\d{4})-(?:0\d|1[0-2])/gu,
    /EMP-[A-Z]+\d*/gu,
    /[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}/gu,
    /MRN\s{0,3}:?\s{0,3}\d{6,10}/giu,
    /\u{1F600}{1,5}\x41\cA[\]\\]\p{Lu}/gu,
  ])("%s", (pattern) => {
    expect(() => checkPattern(pattern)).not.toThrow();
  });
});

// Patterns of the literature on regular expressions that hang, and what to change in each.
describe("patterns that may take for ever are refused, with the part at fault", () => {
  test.each([
    [/(a+)+b/gu, "(a+)+"],
    [/(a*)*c/gu, "(a*)*"],
    [/(x+x+)+y/gu, "(x+x+)+"],
    [/(?:a|a)+b/gu, "(?:a|a)+"],
    [/(?:a|ab|b)+c/gu, "(?:a|ab|b)+"],
    [/(\w+\s?)+$/gu, "(\\w+\\s?)+"],
    [/^(\w+\s?)*$/gu, "(\\w+\\s?)*"],
    [/(?:[^\s@]{1,30}\.)+x/gu, "(?:[^\\s@]{1,30}\\.)+"],
    [/(?:\w{1,20}[ -]?){1,8}x/gu, "(?:\\w{1,20}[ -]?){1,8}"],
    [/\w+@/gu, "\\w+ without bound"],
    [/LC\w+:/gu, "\\w+ without bound"],
    [/\s+$/gu, "\\s+ without bound"],
    [/^\s*\w+:/gmu, "\\s* without bound"],
    [/\d+\d+x/gu, "\\d+ without bound"],
    [/^\d+\d+x/gu, "\\d+ and \\d+"],
    [/\p{L}{1,200}\p{L}{1,200}x/gu, "\\p{L}{1,200} and \\p{L}{1,200}"],
    [/"[a-z]+[a-z0-9]*x/gu, "[a-z]+ and [a-z0-9]*"],
    [/(?=.*x)\d/gu, "(?=.*x)"],
    [/(\d)\1/gu, "\\1"],
  ])("%s", (pattern, part) => {
    const error = thrownBy(() => checkPattern(pattern));
    expect(LeamError.is(error) && [error.code, error.param]).toEqual(["INVALID_PLUGIN", "pattern"]);
    expect(String(error)).toContain(part);
    expect(String(error)).toContain("trusted: true");
  });
});

const options = { name: "xx/slow", entity: "SLOW", rule: "r", longest: 100 } as const;

test("a pattern is taken unchecked by those who say that they know better", () => {
  const make = (): unknown => definePattern({ ...options, pattern: /(\d)\1/gu, trusted: true });
  expect(make).not.toThrow();
});

test("a text that takes longer than the budget is refused, not read by half", () => {
  const slow = definePattern({ ...options, pattern: /a*b/gu, trusted: true, budgetMs: 5 });
  const error = thrownBy(() => [...slow.find("a".repeat(60_000), {})]);
  expect(LeamError.is(error) && error.code).toBe("PROTECTION_FAILED");
  expect(String(error)).toContain("xx/slow");
});

test("what the reader of findings does in between does not count", () => {
  const quick = definePattern({ ...options, pattern: /\d{3}/gu, budgetMs: 1 });
  const seen = [];
  for (const finding of quick.find("123 456 789", {})) {
    const until = performance.now() + 5;
    while (performance.now() < until);
    seen.push(finding.start);
  }
  expect(seen).toEqual([0, 4, 8]);
});

test("a long text is read in windows, and nothing is lost or doubled at their borders", () => {
  const members = definePattern({ ...options, pattern: /(?<!\w)M-\d{1,20}(?!\w)/gu });
  const text = "M-1 M-12345678901234567890 xM-5 M-77y ".repeat(2000);
  const expected = Array.from(text.matchAll(/(?<!\w)M-\d{1,20}(?!\w)/gu), ({ index }) => index);
  expect(Array.from(members.find(text, {}), ({ start }) => start)).toEqual(expected);
});

test("a match as long as the longest is found across a border", () => {
  const long = definePattern({ ...options, longest: 5000, pattern: /<[^<>]{1,4998}>/gu });
  const text = `${" ".repeat(4000)}<${"x".repeat(4998)}>`.repeat(5);
  expect([...long.find(text, {})]).toHaveLength(5);
});

function thrownBy(make: () => unknown): unknown {
  try {
    make();
    return undefined;
  } catch (error) {
    return error;
  }
}
