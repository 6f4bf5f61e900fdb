import type { Finding } from "@leam/spec";
import { expect, test } from "vitest";
import { denyList, resolveOverlaps } from "./resolve-overlaps.ts";

function finding(
  entity: string,
  start: number,
  end: number,
  score = 0.9,
  check?: string,
  recognizer = "test/one",
): Finding {
  return { entity, start, end, score, recognizer, why: { rule: "test", ...(check === undefined ? {} : { check }) } };
}

const text = "abcdefghijklmnopqrstuvwxyz";

/** Entities of the findings that stay, with their spans, whatever the order in which they came. */
function kept(...findings: readonly Finding[]): readonly string[] {
  const resolved = resolveOverlaps(findings, text);
  expect(resolveOverlaps(findings.toReversed(), text)).toEqual(resolved);
  return resolved.map(({ entity, start, end }) => `${entity} ${start}-${end}`);
}

test("a held check digit beats a higher score, and what stands outside it is not lost", () => {
  const number = finding("NATIONAL_ID", 4, 12, 0.9, "mod 11");
  expect(kept(finding("PHONE", 0, 12, 0.99), number)).toEqual(["PHONE 0-4", "NATIONAL_ID 4-12"]);
});

test("the higher score beats the longer stretch, which stays on both sides", () => {
  expect(kept(finding("PERSON", 0, 20, 0.7), finding("ADDRESS", 8, 15, 0.9))).toEqual([
    "PERSON 0-8",
    "ADDRESS 8-15",
    "PERSON 15-20",
  ]);
});

test("of equal scores the longer stretch wins, of equal lengths the earlier", () => {
  expect(kept(finding("PERSON", 0, 5), finding("ADDRESS", 3, 20))).toEqual(["PERSON 0-3", "ADDRESS 3-20"]);
  expect(kept(finding("PERSON", 0, 6), finding("ADDRESS", 3, 9))).toEqual(["PERSON 0-6", "ADDRESS 6-9"]);
});

test("a finding inside a stronger one is gone", () => {
  expect(kept(finding("PERSON", 2, 9, 0.7), finding("ADDRESS", 0, 12))).toEqual(["ADDRESS 0-12"]);
});

test("a rest of under three letters or digits is no finding", () => {
  expect(kept(finding("PERSON", 0, 7, 0.7), finding("ADDRESS", 2, 12))).toEqual(["ADDRESS 2-12"]);
});

test("a rest begins and ends with a letter or digit", () => {
  const [rest] = resolveOverlaps(
    [finding("EMAIL", 0, 14), finding("DENIED", 0, 4, 1, undefined, denyList)],
    "anna.meier@web",
  ).slice(1);
  expect(rest).toMatchObject({ entity: "EMAIL", start: 5, end: 14 });
});

test("what the caller denied beats everything", () => {
  const denied = finding("DENIED", 4, 8, 1, undefined, denyList);
  expect(kept(finding("IBAN", 4, 8, 1, "mod 97"), denied)).toEqual(["DENIED 4-8"]);
});

test("neighbours that only touch both stay, in order", () => {
  expect(kept(finding("B", 5, 9), finding("A", 0, 5))).toEqual(["A 0-5", "B 5-9"]);
});
