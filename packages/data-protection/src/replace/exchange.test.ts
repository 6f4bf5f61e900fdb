import { expect, test } from "vitest";
import { mapOffset, reverseExchanges } from "./exchange.ts";

// "Dear Anna Weber, Anna Weber" became "Dear [P_1], [P_1]".
const exchanges = [
  { fromStart: 5, fromEnd: 15, toStart: 5, toEnd: 10 },
  { fromStart: 17, fromEnd: 27, toStart: 12, toEnd: 17 },
];

test.each([
  [0, "start", 0],
  [5, "start", 5],
  [5, "end", 5],
  [15, "end", 10],
  [15, "start", 10],
  [16, "start", 11],
  [27, "end", 17],
  [30, "end", 20],
] as const)("offset %i as %s lies at %i", (offset, edge, place) => {
  expect(mapOffset(exchanges, offset, edge)).toBe(place);
});

test("an offset inside an exchanged stretch moves outward", () => {
  expect(mapOffset(exchanges, 8, "start")).toBe(5);
  expect(mapOffset(exchanges, 8, "end")).toBe(10);
});

test("reversed exchanges lead back", () => {
  expect(mapOffset(reverseExchanges(exchanges), 12, "start")).toBe(17);
});
