import { describe, expect, test } from "vitest";
import { z } from "zod";
import { LeamError } from "./error.ts";
import { parseObject } from "./parse-object.ts";

const person = z.object({ name: z.string(), age: z.number() });
const ada = { name: "Ada", age: 36 };
const json = JSON.stringify(ada, undefined, 2);

async function failure(text: string): Promise<LeamError> {
  const error: unknown = await parseObject(text, person).catch((reason: unknown) => reason);
  if (!LeamError.is(error)) throw new Error("expected a LeamError", { cause: error });
  return error;
}

describe("an object is read", () => {
  test.each([
    ["bare", json],
    ["with space around it", `\n  ${json}\n`],
    ["in a fenced block", `\`\`\`json\n${json}\n\`\`\``],
    ["in a fenced block without a language", `\`\`\`\n${json}\n\`\`\`\n`],
    ["in a fenced block with CRLF", `\`\`\`json\r\n${json}\r\n\`\`\``],
  ])("%s", async (_, text) => {
    expect(await parseObject(text, person)).toEqual(ada);
  });
});

describe("ANSWER_INVALID says where, never what", () => {
  test.each([
    ["", "not JSON"],
    ["Here you are: canary", "not JSON"],
    ['```json\n{"canary": \n```', "not JSON"],
    ["```", "not JSON"],
    ['{"name": "Ada", "age": "canary"}', '"age"'],
    ['{"name": ["canary"]}', '"name", "age"'],
    ['"canary"', '"(root)"'],
  ])("%s", async (text, place) => {
    const error = await failure(text);
    expect(error.code).toBe("ANSWER_INVALID");
    expect(error.message).toContain(place);
    expect(`${error.message} ${String(error.cause)}`).not.toContain("canary");
  });
});

test("a text made to be slow to search is refused at once", async () => {
  const before = performance.now();
  for (const text of [
    `\`\`\`${"\n".repeat(100_000)}`,
    `\`\`\`${" ".repeat(100_000)}x`,
    `\`\`\`\n${"\n ".repeat(50_000)}x\`\`\``,
  ]) {
    expect((await failure(text)).code).toBe("ANSWER_INVALID");
  }
  expect(performance.now() - before).toBeLessThan(2000);
});
