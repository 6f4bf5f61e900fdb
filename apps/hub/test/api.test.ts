import { chatCompletion, embeddingsResponse, modelList, wireModel } from "@leam/spec/wire";
import { expect, test } from "vitest";
import { post, runHub } from "./run-hub.ts";

const text =
  "The town library opens at nine in the morning. On Fridays it closes at four. A library card costs ten euros a year.";
const messages = [
  { role: "system", content: text },
  { role: "user", content: "When does the library close on Fridays?" },
];

test("it says that it is well", async () => {
  await using hub = await runHub();
  expect(await (await fetch(`${hub.origin}/health`)).json()).toEqual({ status: "ok" });
});

test("a question about a text is answered from it, with a record of where", async () => {
  await using hub = await runHub();
  const completion = chatCompletion.parse(
    await (await post(`${hub.baseUrl}/chat/completions`, { model: "leam-extractive-1", messages })).json(),
  );
  expect(completion.choices[0]?.message.content).toContain("On Fridays it closes at four");
  expect(completion.leam?.record).toMatchObject({
    model: "leam-extractive-1",
    provider: "embedded",
    jurisdiction: "local",
    retention: "none",
    training: "never",
  });
  const [first] = completion.leam?.citations ?? [];
  expect(text.slice(first?.citation.start, first?.citation.end)).toContain("On Fridays it closes at four");
});

test("embeddings are unit vectors of the length that the model's card says", async () => {
  await using hub = await runHub();
  const model = wireModel.parse(await (await fetch(`${hub.baseUrl}/models/leam-hash-embed-1`)).json());
  const { data } = embeddingsResponse.parse(
    await (await post(`${hub.baseUrl}/embeddings`, { model: model.id, input: ["Grüß Gott", "Καλημέρα"] })).json(),
  );
  expect(data).toHaveLength(2);
  for (const { embedding } of data) {
    expect(embedding).toHaveLength(Number(model.card?.["dimensions"]));
    expect(Math.hypot(...(typeof embedding === "string" ? [] : embedding))).toBeCloseTo(1, 5);
  }
});

test("each listed model can be asked for and has a card that says what it cannot do", async () => {
  await using hub = await runHub();
  const { data } = modelList.parse(await (await fetch(`${hub.baseUrl}/models`)).json());
  expect(data.map(({ id }) => id).sort()).toEqual(["leam-extractive-1", "leam-hash-embed-1"]);
  for (const model of data) {
    expect(await (await fetch(`${hub.baseUrl}/models/${model.id}`)).json()).toEqual(model);
    expect(model.card?.license).toMatch(/\S/u);
    expect(model.card?.["limits"]).not.toHaveLength(0);
  }
});

test("a caller's request id comes back, a strange one is replaced", async () => {
  await using hub = await runHub();
  const ask = async (id: string): Promise<string | null> =>
    (await fetch(`${hub.baseUrl}/models`, { headers: { "x-request-id": id } })).headers.get("x-request-id");
  expect(await ask("req-1.a:b")).toBe("req-1.a:b");
  expect(await ask("<script>")).toMatch(/^[\da-f-]{36}$/u);
});

test("the page for people loads nothing from elsewhere", async () => {
  await using hub = await runHub();
  const response = await fetch(`${hub.origin}/`);
  const html = await response.text();
  expect(response.headers.get("content-type")).toMatch(/^text\/html/u);
  expect(html).toContain("<title>LEAM hub</title>");
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
});
