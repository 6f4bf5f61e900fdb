import { expect, test } from "vitest";
import { createPseudonyms, type Pseudonym } from "../src/operators/pseudonymize.ts";
import { pseudonymId } from "../src/operators/pseudonym-id.ts";
import { createRestoreCounts } from "../src/restore/restore-counts.ts";
import { createLaneFactory } from "../src/restore/restore-lane.ts";
import { mangledCases } from "./mangled-cases.ts";
import { createRandom, type Random } from "./random.ts";

const tags = [
  { type: "PERSON", id: "k7f3", value: "Anna Weber" },
  { type: "CREDIT_CARD", id: "bd72", value: "4111 1111 1111 1111" },
  { type: "DATE_OF_BIRTH", id: "x3t5", value: "14.03.1968" },
  { type: "EMAIL", id: "q8w4", value: "anna@example.org" },
] as const;
const live: readonly Pseudonym[] = tags.map(({ type, id, value }) => ({
  code: `${type}_${id}`,
  text: value,
  kind: "text",
}));
const cases = mangledCases(tags);
const left = cases.filter(({ sent, expected }) => restore(sent, live) !== expected);
const rate = (100 * (cases.length - left.length)) / cases.length;
const languages = new Set(cases.filter(({ step }) => step === "ending").map(({ language }) => language)).size;

function restore(sent: string, pseudonyms: readonly Pseudonym[]): string {
  const lane = createLaneFactory(
    pseudonyms,
    createRestoreCounts(),
  )({ isJson: false, isGuarded: true, isRestoring: true });
  return lane.add(sent) + lane.end();
}

test(`${rate.toFixed(1)} % of ${cases.length} changed tags come back, with endings of ${languages} languages`, () => {
  expect(left.slice(0, 20).map(({ sent }) => sent)).toEqual([]);
  expect(rate).toBeGreaterThanOrEqual(99);
  expect(cases.length).toBeGreaterThanOrEqual(600);
  expect(languages).toBeGreaterThanOrEqual(12);
});

test("a changed tag never brings the value of another one", () => {
  for (const { sent, expected } of cases)
    for (const { value } of tags) if (!expected.includes(value)) expect(restore(sent, live)).not.toContain(value);
});

test("no value comes back for another live or unknown id in a million random pairs", { timeout: 120_000 }, () => {
  const random = createRandom(20_261_124);
  const forms = mangledCases([{ type: "PERSON", id: "OWN", value: "" }]).map(({ sent }) => sent);
  let wrong = 0;
  let pairs = 0;
  while (pairs < 1_000_000) {
    const live = randomId(random);
    const createLane = createLaneFactory(
      [{ code: `PERSON_${live}`, text: "WRONG", kind: "text" }],
      createRestoreCounts(),
    );
    for (let turn = 0; turn < 10; turn++) {
      const other = neighbour(live, random);
      if (other === live) continue;
      const lane = createLane({ isJson: false, isGuarded: true, isRestoring: true });
      const sent = random.pick(forms, "").replace(/own/iu, () => other);
      if ((lane.add(sent) + lane.end()).includes("WRONG")) wrong++;
      pairs++;
    }
  }
  expect(wrong).toBe(0);
});

/** An id as pseudonyms have them: of one group of characters, or more where the shorter one was taken. */
function randomId(random: Random): string {
  const groups = pseudonymId(new Uint8Array(16).fill(random.below(256)), `${random.below(2 ** 31)}`);
  let id = "";
  for (const group of groups) {
    id += group;
    if (random.below(3) > 0 || id.length > 8) return id;
  }
  return id;
}

/** Mostly an id that is nearly the same: another character, a group more or less, behind it or before it. */
function neighbour(id: string, random: Random): string {
  const other = randomId(random);
  const place = random.below(id.length);
  switch (random.below(5)) {
    case 0:
      return id + other;
    case 1:
      return id.length > 4 ? id.slice(0, -4) : other;
    case 2:
      return id.slice(0, place) + other.charAt(place % 4) + id.slice(place + 1);
    case 3:
      return other.slice(0, 4) + id;
    default:
      return other;
  }
}

test("no two of a million values under one key get the same tag", { timeout: 120_000 }, () => {
  const pseudonyms = createPseudonyms(new Uint8Array(32).fill(7));
  const codes = new Set<string>();
  for (let value = 0; value < 1_000_000; value++)
    codes.add(pseudonyms.codeFor({ entity: "PERSON", text: `n${value}` }).toLowerCase());
  expect(codes.size).toBe(1_000_000);
});

test("where two live tags are equal when folded, neither comes back but letter for letter", () => {
  const twins: readonly Pseudonym[] = [
    { code: "A__B_k7f3", text: "one", kind: "text" },
    { code: "A_B_k7f3", text: "two", kind: "text" },
  ];
  expect(restore("[A__B_k7f3] [A_B_k7f3] [a_b_k7f3] (A-B-k7f3) ", twins)).toBe("one two [a_b_k7f3] (A-B-k7f3) ");
});
