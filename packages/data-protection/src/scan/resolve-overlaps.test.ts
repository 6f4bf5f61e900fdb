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

function winner(...findings: readonly Finding[]): string | undefined {
  const kept = resolveOverlaps(findings);
  expect(resolveOverlaps(findings.toReversed())).toEqual(kept);
  return kept.length === 1 ? kept[0]?.entity : undefined;
}

test("a held check digit beats a higher score", () => {
  expect(winner(finding("PHONE", 0, 12, 0.99), finding("NATIONAL_ID", 2, 11, 0.9, "mod 11"))).toBe("NATIONAL_ID");
});

test("the higher score beats the longer stretch", () => {
  expect(winner(finding("PERSON", 0, 20, 0.7), finding("ADDRESS", 10, 15, 0.9))).toBe("ADDRESS");
});

test("of equal scores the longer stretch wins, of equal lengths the earlier", () => {
  expect(winner(finding("PERSON", 0, 5), finding("ADDRESS", 3, 20))).toBe("ADDRESS");
  expect(winner(finding("PERSON", 0, 5), finding("ADDRESS", 3, 8))).toBe("PERSON");
});

test("what the caller denied beats everything", () => {
  expect(winner(finding("IBAN", 0, 22, 1, "mod 97"), finding("DENIED", 4, 8, 1, undefined, denyList))).toBe("DENIED");
});

test("neighbours that only touch both stay, in order", () => {
  expect(resolveOverlaps([finding("B", 5, 9), finding("A", 0, 5)]).map(({ entity }) => entity)).toEqual(["A", "B"]);
});
