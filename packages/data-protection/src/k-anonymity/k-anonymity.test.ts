import fc from "fast-check";
import { expect, test } from "vitest";
import { kAnonymity } from "./k-anonymity.ts";

/*
 * The 12 patients of Machanavajjhala et al., "l-Diversity: Privacy Beyond k-Anonymity" (ACM TKDD 1(1), 2007), figures 1 to 3: the table
 * itself, the 4-anonymous version and the 3-diverse version. The paper states k = 4 and l = 3.
 */
const conditions = "Heart Heart Viral Viral Cancer Heart Viral Viral Cancer Cancer Cancer Cancer".split(" ");
const zip = "13053 13068 13068 13053 14853 14853 14850 14850 13053 13053 13068 13068".split(" ");
const age = [28, 29, 21, 23, 50, 55, 47, 49, 31, 37, 36, 35];
const patients = conditions.map((condition, at) => ({ zip: zip[at], age: age[at], condition }));
const fourAnonymous = patients.map((row, at) => ({
  ...row,
  zip: at >= 4 && at < 8 ? "1485*" : "130**",
  age: at < 4 ? "<30" : at < 8 ? ">=40" : "3*",
}));
const threeDiverse = patients.map((row, at) => ({
  ...row,
  zip: row.zip?.replace(/.$/, "*"),
  age: at >= 4 && at < 8 ? ">40" : "<=40",
}));

test("in the published table every patient is unique", () => {
  expect(kAnonymity(patients, ["zip", "age"])).toEqual({
    rows: 12,
    groups: 12,
    k: 1,
    smallestGroups: Array.from({ length: 10 }, () => 1),
    uniqueRows: 12,
    uniqueShare: 1,
  });
});

test("the published 4-anonymous table has k = 4, and a group whose condition is known", () => {
  const report = kAnonymity(fourAnonymous, ["zip", "age"], { sensitive: "condition" });
  expect(report).toMatchObject({ k: 4, groups: 3, uniqueRows: 0, lDiversity: 1, smallestGroups: [4, 4, 4] });
  // All of the last group have cancer, 5 of 12 of the table: 1 - 5/12.
  expect(report.tCloseness).toBeCloseTo(7 / 12, 12);
});

test("the published 3-diverse table has l = 3", () => {
  expect(kAnonymity(threeDiverse, ["zip", "age"], { sensitive: "condition" })).toMatchObject({ k: 4, lDiversity: 3 });
});

test("values of different types are different, and a missing one is null", () => {
  const rows = [{ a: 1 }, { a: "1" }, { a: null }, { b: 1 }, { a: undefined }, { a: 1n }, { a: "1n" }];
  expect(kAnonymity(rows, ["a"])).toMatchObject({ groups: 5, smallestGroups: [1, 1, 1, 1, 3] });
});

test("a table without rows has no groups", () => {
  expect(kAnonymity([], ["a"], { sensitive: "b" })).toMatchObject({
    k: 0,
    uniqueShare: 0,
    lDiversity: 0,
    tCloseness: 0,
  });
});

test("a column that does not exist is an error, not a good result", () => {
  expect(() => kAnonymity(patients, [])).toThrow(expect.objectContaining({ code: "INVALID_CALL" }));
  expect(() => kAnonymity(patients, ["zipp"])).toThrow(expect.objectContaining({ code: "INVALID_CALL" }));
  expect(() => kAnonymity(patients, ["zip"], { sensitive: "x" })).toThrow(
    expect.objectContaining({ code: "INVALID_CALL" }),
  );
});

test("one more column never makes k larger, and the sizes add up", () => {
  const row = fc.record({ a: fc.nat(2), b: fc.nat(2), c: fc.nat(2) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const coarse = kAnonymity(rows, ["a"], { smallest: rows.length });
      expect(kAnonymity(rows, ["a", "b"]).k).toBeLessThanOrEqual(coarse.k);
      expect(coarse.smallestGroups.reduce((sum, size) => sum + size, 0)).toBe(rows.length);
    }),
  );
});
