import { expect, test } from "vitest";
import { german } from "../adapters/de/german.ts";

const megabyte = 1_000_000;

test.each([
  ["one sentence over and over", "Frau Dr. Weber wohnt z. B. in St. Pölten. ", 23_810],
  ["spaces", " ", 0],
  ["line breaks", "\n", 0],
])("a megabyte of %s is split", (_, piece, sentences) => {
  const text = piece.repeat(Math.ceil(megabyte / piece.length));
  expect([...german.sentences(text)]).toHaveLength(sentences);
});

test("a megabyte of words is split", () => {
  expect([...german.words("Wort ".repeat(megabyte / 5))]).toHaveLength(megabyte / 5);
});
