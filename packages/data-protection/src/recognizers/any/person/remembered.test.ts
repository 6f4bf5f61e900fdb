import { expect, test } from "vitest";
import { remembered } from "./remembered.ts";

test("a word is looked up once while the running code goes on, and again afterwards: nothing of a text is kept", async () => {
  const asked: string[] = [];
  const length = remembered((word) => asked.push(word));
  length("weber");
  length("weber");
  expect(asked).toEqual(["weber"]);
  await Promise.resolve();
  length("weber");
  expect(asked).toEqual(["weber", "weber"]);
  for (let number = 0; number < 5000; number += 1) length(`w${number}`);
  await Promise.resolve();
  length("w4999");
  expect(asked.filter((word) => word === "w4999")).toHaveLength(2);
});
