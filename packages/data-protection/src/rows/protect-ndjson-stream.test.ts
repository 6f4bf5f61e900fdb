import { expect, test } from "vitest";
import { anna, card, inventedRecognizers, otto } from "../../test/invented-recognizers.ts";
import { runStream } from "../../test/run-stream.ts";
import { protectNdjsonStream } from "./protect-ndjson-stream.ts";
import type { ProtectedRow } from "./row-options.ts";

const invented = { recognizers: inventedRecognizers };

test("each line stays JSON, with its spaces, long numbers and repeated keys", async () => {
  const input = `{"id": "${card}",  "who":${JSON.stringify(otto)}, "n":12345678901234567890, "n":1}\r\n\n[${card}, "\\u0041nna Weber"]`;
  const output = `{"id": "${card}",  "who":"[PERSON]", "n":12345678901234567890, "n":1}\r\n\n["[CREDIT_CARD]", "[PERSON]"]`;
  for (const length of [1, 4, input.length])
    expect(await runStream(protectNdjsonStream(invented), input, length)).toBe(output);
});

test("keys announce their values, and the caller may name keys that always count", async () => {
  const input = '{"date_of_birth":"1968-03-14","due":"2031-03-14","nick":"kel","nested":{"nick":7}}\n';
  const output = await runStream(protectNdjsonStream({ columns: { nick: "USERNAME" } }), input);
  expect(output).toBe(
    '{"date_of_birth":"[DATE_OF_BIRTH]","due":"2031-03-14","nick":"[USERNAME]","nested":{"nick":"[USERNAME]"}}\n',
  );
});

test("findings slice to the value as it is written", async () => {
  const rows: ProtectedRow[] = [];
  const input = `{"a":"x \\"${anna}\\""}\n{"b":${card}}\n`;
  await runStream(protectNdjsonStream({ ...invented, onRow: (row) => void rows.push(row) }), input, 3);
  expect(rows.map(({ line, text }) => [line, text]).flat()).toEqual(
    [1, 2].flatMap((n) => [n, `${input.split("\n")[n - 1]}\n`]),
  );
  expect(rows.flatMap(({ text, findings }) => findings.map(({ start, end }) => text.slice(start, end)))).toEqual([
    anna,
    card,
  ]);
});

test.each([
  [`{"a":1}\n{"a":"${anna}"\n{"a":2}\n`, "Line 2 is no JSON"],
  [`{"a":1}\n\n"${anna}"`, "Line 3 is no JSON"],
  [`{"a":1}\n["${"x".repeat(200)}"]\n`, "Line 2 begins a row of more than 100"],
])("a broken line is an error that names it and quotes nothing", async (input, message) => {
  const done: number[] = [];
  const stream = protectNdjsonStream({ ...invented, longestRow: 100, onRow: ({ line }) => void done.push(line) });
  const error: unknown = await runStream(stream, input, 16).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "DATASET_INVALID", message: expect.stringContaining(message) });
  expect(String(error)).not.toContain("Anna");
  expect(done[0]).toBe(1);
});

test("an operator that throws ends the stream as a failed protection", async () => {
  const operator = (): never => {
    throw new TypeError(anna);
  };
  const error: unknown = await runStream(protectNdjsonStream({ ...invented, operator }), `["${anna}"]`).catch(
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ code: "PROTECTION_FAILED" });
  expect(String(error)).not.toContain("Anna");
});
