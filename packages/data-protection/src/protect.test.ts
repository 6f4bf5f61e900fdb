import { expect, test } from "vitest";
import { anna, inventedRecognizers, otto } from "../test/invented-recognizers.ts";
import { protect } from "./protect.ts";

const options = { recognizers: inventedRecognizers };

test("a text is restored to the byte", () => {
  const text = `${anna}\r\n wrote to ${otto}\u00a0😀.`;
  const letter = protect(text, options);
  expect(letter.text).not.toContain("Anna");
  expect(letter.restore(letter.text)).toBe(text);
  expect(letter.findings.map(({ start, end }) => text.slice(start, end))).toEqual([anna, otto]);
});

test("a stream is restored whatever its chunks are", async () => {
  const letter = protect(`To ${anna}`, options);
  const stream = letter.restoreStream();
  const writer = stream.writable.getWriter();
  const write = async (): Promise<void> => {
    for (const chunk of letter.text.match(/.{1,2}/gsu) ?? []) await writer.write(chunk);
    await writer.close();
  };
  const written = write();
  let restored = "";
  for await (const chunk of stream.readable) restored += chunk;
  await written;
  expect(restored).toBe(`To ${anna}`);
});

test("without a key no two texts share their pseudonyms", () => {
  expect(protect(anna, options).text).not.toBe(protect(anna, options).text);
});

test("JSON that is restored is JSON again, with its numbers", () => {
  const json = JSON.stringify({ to: "Hauptstraße 5\n10115 Berlin", card: 4111111111111111 });
  const letter = protect(json);
  expect(letter.text).not.toMatch(/Hauptstraße|4111/);
  expect(letter.restore(letter.text)).toBe(json);
});
