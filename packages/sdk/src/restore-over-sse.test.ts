import { createClient, type Fetch, fetchTransport, openAICompatible } from "@leam/client";
import { dataProtection } from "@leam/data-protection";
import { expect, test } from "vitest";

const values = ["Anna 𝒪'Weber", "Zoe\u0301 Núñez", "مريم بن علي", "👩‍👩‍👧 José", 'Otto "Bär" Berg'];
const words = ["Dear", "привет", "שלום", "[", "日本", "e\u0301", "👍🏽", "«", "P", "[PERSON_", "\n", "{", "12"];

// xorshift32, so that every run is the same.
let state = 20_261_125;
function below(limit: number): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % limit;
}

/** Answers with the text between two bars of the request, in deltas of random length and frames of random bytes. */
const echo: Fetch = async (_, { body }) => {
  const sent: { messages: { content: string }[] } = JSON.parse(typeof body === "string" ? body : "{}");
  const text = /\|([^|]*)\|/u.exec(sent.messages.at(-1)?.content ?? "")?.[1] ?? "";
  const lines = [frame({ choices: [{ index: 0, delta: { role: "assistant", content: "" } }] })];
  for (let at = 0; at < text.length;) {
    const end = at + 1 + below(6);
    lines.push(frame({ choices: [{ index: 0, delta: { content: text.slice(at, end) } }] }));
    if (below(5) === 0) lines.push(": a comment\r\n\r\n");
    at = end;
  }
  lines.push(frame({ choices: [{ index: 0, delta: {}, finish_reason: "stop" }] }), "data: [DONE]\n\n");
  const bytes = new TextEncoder().encode(lines.join(""));
  let from = 0;
  const frames = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (from >= bytes.length) return controller.close();
      const to = from + 1 + below(below(4) === 0 ? 200 : 20);
      controller.enqueue(bytes.slice(from, to));
      from = to;
    },
  });
  return new Response(frames, { headers: { "content-type": "text/event-stream" } });
};

function frame(chunk: object): string {
  const newline = ["\n", "\r\n", "\r"][below(3)] ?? "\n";
  const whole = { id: "a", object: "chat.completion.chunk", created: 0, model: "m", ...chunk };
  return `data: ${JSON.stringify(whole)}${newline}${newline}`;
}

const runs = Number(process.env["LEAM_FUZZ_RUNS"] ?? 1000);

test(
  `${runs} answers come back to the letter from random frames of server-sent events, and no piece of a tag is given out`,
  { timeout: 3_600_000 },
  async () => {
    const client = createClient({
      providers: [openAICompatible({ baseUrl: "https://llm.example/v1", transport: fetchTransport({ fetch: echo }) })],
      filters: [
        dataProtection({
          recognizers: [],
          deny: values.map((value) => ({ value, entity: "PERSON" })),
          key: "a key for tests only",
        }),
      ],
    });
    for (let run = 0; run < runs; run++) {
      let text = "";
      for (let left = 1 + below(8); left > 0; left--)
        text += `${words[below(words.length)]} ${values[below(values.length)]}${["", "s", "'s", " ", "!", "]"][below(6)]} `;
      const answer = await client.chat({ model: "m", messages: `Say |${text}| again.` });
      let given = "";
      for await (const event of answer) {
        if (event.type !== "text-delta") continue;
        given += event.text;
        if (!text.startsWith(given)) expect(given).toBe(text.slice(0, given.length));
      }
      expect(given).toBe(text);
    }
  },
);
