import { expect, test } from "vitest";
import { card, otto } from "../../test/invented-recognizers.ts";
import { chatCall, deltas, lastContent, runFilter, tagsOf } from "../../test/run-filter.ts";

test("keys of JSON inside a string of `extra` are values", async () => {
  const call = chatCall("Hi", { extra: { payload: '{"anna@example.org":1}' } });
  expect(JSON.stringify((await runFilter(call, () => [])).sent)).not.toContain("anna@");
});

test("arguments of tool calls stay JSON when the value has quotes, at any cut", async () => {
  const call = chatCall(otto);
  const { sent } = await runFilter(call, () => [], { key: "a key for tests only" });
  const json = JSON.stringify({ to: tagsOf(lastContent(sent))[0], n: 1 });
  for (let cut = 0; cut <= json.length; cut++) {
    const { final } = await runFilter(
      call,
      () => [
        { type: "tool-call-delta", choice: 0, index: 0, id: "t", name: "mail", arguments: json.slice(0, cut) },
        { type: "tool-call-delta", choice: 0, index: 0, arguments: json.slice(cut) },
      ],
      { key: "a key for tests only" },
    );
    expect(JSON.parse(final.choices[0]?.toolCalls[0]?.arguments ?? "")).toEqual({ to: otto, n: 1 });
  }
});

test("arguments of tool calls stay JSON when they hold JSON in a string", async () => {
  const { final } = await runFilter(chatCall(`${otto} ${card}`), (call) => {
    const [to, pan] = tagsOf(lastContent(call));
    const body = JSON.stringify({ to, lines: [`for ${to}`, pan] });
    const event = { type: "tool-call-delta", choice: 0, index: 0, id: "t", name: "mail" } as const;
    return [{ ...event, arguments: JSON.stringify({ to, body }) }];
  });
  const sent: { to: string; body: string } = JSON.parse(final.choices[0]?.toolCalls[0]?.arguments ?? "");
  expect(sent.to).toBe(otto);
  expect(JSON.parse(sent.body)).toEqual({ to: otto, lines: [`for ${otto}`, card] });
});

test("JSON that an answer holds without having been asked for it stays JSON", async () => {
  const { final } = await runFilter(chatCall(otto), (call) => {
    const [tag] = tagsOf(lastContent(call));
    return deltas([`For ${tag}:\n\`\`\`json\n`, `{"name": "${tag}"}`, "\n```"]);
  });
  expect(final.text).toBe(`For ${otto}:\n\`\`\`json\n{"name": ${JSON.stringify(otto)}}\n\`\`\``);
});

test("an answer in JSON stays JSON", async () => {
  const call = chatCall(otto, { responseFormat: { type: "json" } });
  const { final } = await runFilter(call, (sent) => deltas([`{"name":"${tagsOf(lastContent(sent))[0]}"}`]));
  expect(JSON.parse(final.text)).toEqual({ name: otto });
});
