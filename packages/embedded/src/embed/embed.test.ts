import fc from "fast-check";
import { expect, test } from "vitest";
import { embedded } from "../embedded.ts";

async function embed(input: readonly string[], dimensions?: number): Promise<readonly (readonly number[])[]> {
  const call = {
    kind: "embed",
    requestId: "test",
    model: "leam-hash-embed-1",
    input,
    ...(dimensions === undefined ? {} : { dimensions }),
  } as const;
  const result = await embedded().embed?.(call);
  return result?.vectors ?? [];
}

function dot(a: readonly number[] = [], b: readonly number[] = []): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

test("every vector of a text with letters has length 1 and the asked dimensions", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.integer({ min: 64, max: 4096 }), async (text, dimensions) => {
      const [vector] = await embed([`a${text}`], dimensions);
      expect(vector).toHaveLength(dimensions);
      expect(dot(vector, vector)).toBeCloseTo(1, 9);
    }),
    { numRuns: 60 },
  );
});

test.each([
  [
    "The rent is due on the first day of the month.",
    "Rents are due on the first of each month.",
    "A whale swims in the northern sea.",
  ],
  [
    "Der Mietvertrag wird zum Jahresende gekündigt.",
    "Die Kündigung des Mietvertrages",
    "Im Garten blühen gelbe Rosen.",
  ],
  [
    "Η είσοδος στο μουσείο κοστίζει οκτώ ευρώ.",
    "Πόσο κοστίζει η είσοδος του μουσείου;",
    "Ο καιρός αύριο θα είναι βροχερός.",
  ],
])("texts with the same words are nearer than strangers: %s", async (text, near, far) => {
  const [a, b, c] = await embed([text, near, far]);
  expect(dot(a, b)).toBeGreaterThan(dot(a, c) + 0.15);
});

test("a text without letters and digits has the zero vector", async () => {
  const [empty, signs] = await embed(["", " -- ! "]);
  expect([dot(empty, empty), dot(signs, signs)]).toEqual([0, 0]);
});

test("the same text has the same vector, and 1024 dimensions where nothing is asked", async () => {
  const [a, b] = await embed(["Grüße aus Köln", "Grüße aus Köln"]);
  expect(a).toEqual(b);
  expect(a).toHaveLength(1024);
});

test.each([
  [[], 1024],
  [["a"], 63],
  [["a"], 4097],
  [["a"], 100.5],
])("bad calls are refused: %j with %d dimensions", async (input, dimensions) => {
  await expect(embed(input, dimensions)).rejects.toMatchObject({ code: "INVALID_CALL" });
});
