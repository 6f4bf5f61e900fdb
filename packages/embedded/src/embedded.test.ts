import type { ChatCall } from "@leam/spec";
import { collect, testProvider } from "@leam/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ask, cited, events, system, user } from "../test/ask.ts";
import { embedded } from "./embedded.ts";

const text = "The museum was built in 1890 by Edith Moore. Tickets cost 12 euros. Children enter free of charge.";
const messages = [system(text), user("Who built the museum?")];

test("the provider says that nothing leaves the process", async () => {
  const provider = embedded();
  const { name, facts } = provider;
  expect([name, facts]).toEqual([
    "embedded",
    { operator: "this process", jurisdiction: "local", retention: "none", training: "never" },
  ]);
  expect(
    (await provider.models()).map(({ id, kind, trainingData, license }) => [id, kind, trainingData, license]),
  ).toEqual([
    ["leam-extractive-1", "extractive", "none", "Apache-2.0"],
    ["leam-hash-embed-1", "embedding", "none", "Apache-2.0"],
  ]);
});

test("an answer comes word by word, with its citation and the count of words", async () => {
  const stream = await collect(events(messages));
  expect(stream.flatMap((event) => (event.type === "text-delta" ? [event.text] : []))).toEqual([
    "The",
    " museum",
    " was",
    " built",
    " in",
    " 1890",
    " by",
    " Edith",
    " Moore.",
  ]);
  expect(stream.map(({ type }) => type).slice(-3)).toEqual(["citation", "choice-end", "answer-end"]);
  expect(stream.at(-1)).toMatchObject({ usage: { inputTokens: 22, outputTokens: 9, totalTokens: 31, unit: "words" } });
});

test("the same call gives the same events", async () => {
  const bytes = async (): Promise<string> =>
    JSON.stringify((await collect(events(messages))).map((event) => ({ ...event, created: 0 })));
  expect(await bytes()).toBe(await bytes());
});

const words = fc.constantFrom(
  "rent",
  "Miete",
  "[PERSON_k7f3]",
  "Dr. Weber",
  "950",
  "?",
  ".",
  "!",
  "\n",
  "\n\n",
  "„",
  "“",
  "```",
  "The",
  "museum",
  "Ελένη",
  "ąę",
  "😀",
  "- ",
  "<a>",
  "</a>",
  "What is",
  "Fasse zusammen",
  "list",
  ": ",
  "e\u0301",
  "is",
  "in",
  "1.",
);
const prose = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(" "));

test("every cited slice of an answer is the slice of the source, and the rest of a quoting answer is only space", async () => {
  await fc.assert(
    fc.asyncProperty(
      prose,
      prose,
      fc.constantFrom("What is the rent?", "Summarize", "List all rent", "Wie hoch ist die Miete?"),
      fc.option(fc.nat(12), { nil: undefined }),
      async (first, second, question, maxTokens) => {
        const call = [
          system(first),
          {
            role: "user",
            content: [
              { type: "text", text: second },
              { type: "text", text: `${first}\n\n${question}` },
            ],
          },
        ] as const;
        const result = await ask(call, maxTokens === undefined ? {} : { settings: { maxTokens } }, { minScore: 0 });
        const citations = result.choices[0]?.citations ?? [];
        for (const citation of citations)
          expect(cited(call, citation)).toBe(result.text.slice(citation.answerStart, citation.answerEnd));
        if (citations.length === 0) return;
        const uncited = citations.reduceRight(
          (rest, { answerStart, answerEnd }) => rest.slice(0, answerStart) + rest.slice(answerEnd),
          result.text,
        );
        expect(uncited.trim()).toBe("");
      },
    ),
    { numRuns: 500 },
  );
});

test("maxTokens counts words and never cuts one", async () => {
  const result = await ask(messages, { settings: { maxTokens: 4 } });
  expect([result.text, result.choices[0]?.finishReason]).toEqual(["The museum was built", "length"]);
  expect(result.choices[0]?.citations).toMatchObject([
    { answerStart: 0, answerEnd: 20, message: 0, start: 0, end: 20 },
  ]);
});

test("a stop sequence ends the answer before it", async () => {
  const result = await ask(messages, { settings: { stop: [" in 1890"] } });
  expect([result.text, result.choices[0]?.finishReason]).toEqual(["The museum was built", "stop"]);
});

test("settings that steer writing are accepted with a warning each", async () => {
  const { warnings } = await ask(messages, { settings: { temperature: 1, seed: 4, topP: 0.5 } });
  expect(warnings.map(({ code }) => code)).toEqual(["setting-ignored", "setting-ignored", "setting-ignored"]);
});

test.each<[string, Partial<ChatCall>, string]>([
  ["tools", { tools: [{ name: "find" }] }, "UNSUPPORTED_BY_MODEL"],
  ["JSON", { responseFormat: { type: "json" } }, "UNSUPPORTED_BY_MODEL"],
  ["a schema", { responseFormat: { type: "json-schema", name: "a", schema: {} } }, "UNSUPPORTED_BY_MODEL"],
  ["several choices", { settings: { choices: 2 } }, "UNSUPPORTED_BY_MODEL"],
  [
    "images",
    { messages: [{ role: "user", content: [{ type: "image", url: "https://pictures.example/a.png" }] }] },
    "UNSUPPORTED_BY_MODEL",
  ],
  ["files", { messages: [{ role: "user", content: [{ type: "file", fileId: "1" }] }] }, "UNSUPPORTED_BY_MODEL"],
  ["an unknown model", { model: "gpt" }, "MODEL_NOT_FOUND"],
  ["a call that was aborted before", { signal: AbortSignal.abort() }, "ABORTED"],
])("%s: a typed error that quotes no message", async (_what, more, code) => {
  const error: unknown = await ask(messages, more).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code });
  expect(String(error)).not.toContain("museum");
});

test("an abort in the middle of the words ends the stream", async () => {
  const controller = new AbortController();
  const seen: string[] = [];
  const reading = (async () => {
    for await (const event of events(messages, { signal: controller.signal })) {
      seen.push(event.type);
      if (event.type === "text-delta") controller.abort();
    }
  })();
  await expect(reading).rejects.toMatchObject({ code: "ABORTED" });
  expect(seen).toEqual(["answer-start", "text-delta"]);
});

test("60 kilobytes of text are answered, and an abort stops megabytes early", async () => {
  const filler = "The archive keeps letters, maps and drawings of many towns. ".repeat(500);
  const long = [system(`${filler}${text} ${filler}`), user("Who built the museum?")];
  expect((await ask(long)).text).toContain("Edith Moore");
  const started = performance.now();
  const call = ask([system(filler.repeat(200)), user("Who built the museum?")], { signal: AbortSignal.timeout(30) });
  await expect(call).rejects.toMatchObject({ code: "ABORTED" });
  expect(performance.now() - started).toBeLessThan(2000);
});

test.each([[[]], [[user("")]], [[user("   \n ")]], [[user("???")]], [[user("\uD800 \u0000 .")]]])(
  "an empty or odd call is declined, not broken: %j",
  async (odd) => {
    expect((await ask(odd)).choices[0]).toMatchObject({ citations: [], finishReason: "stop" });
  },
);

test("a language that the caller brings is used", async () => {
  const asked: string[] = [];
  const language = {
    tag: "en",
    name: "English",
    scripts: ["Latn"],
    normalize: (value: string) => value,
    sentences: (value: string) => [{ start: 0, end: value.length }],
    words: () => [],
    stem: (word: string) => (asked.push(word), word),
  };
  expect((await ask([system(text), user("Who built the museum?")], {}, { languages: [language] })).text).toBe(text);
  expect(asked).toContain("museum");
});

testProvider(embedded(), test, { model: "leam-extractive-1", embedModel: "leam-hash-embed-1" });
