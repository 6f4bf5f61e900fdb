import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (file: string): Buffer => readFileSync(new URL(`../models/${file}`, import.meta.url));

test("the card is that of the weights beside it", () => {
  const weights = read("names.bin");
  const card = read("CARD.md").toString();
  expect(card).toContain(createHash("sha256").update(weights).digest("hex"));
  expect(card).toContain(`${weights.length.toLocaleString("en")} bytes`);
});

test("the weights stay small: at most 5 MB", () => {
  expect(read("names.bin").length).toBeLessThanOrEqual(5_000_000);
});
