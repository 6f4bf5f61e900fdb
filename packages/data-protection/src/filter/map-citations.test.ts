import type { AnswerEvent, Citation } from "@leam/spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anna, card, otto } from "../../test/invented-recognizers.ts";
import { chatCall, deltas, lastContent, runFilter } from "../../test/run-filter.ts";

/** A model that quotes the last message from its first to its last word, and says so before, within or after the text. */
function quote(sentText: string, message: number, at: number): readonly AnswerEvent[] {
  const lead = "It says: ";
  const citation: Citation = {
    message,
    start: 0,
    end: sentText.length,
    answerStart: lead.length,
    answerEnd: lead.length + sentText.length,
  };
  const events: AnswerEvent[] = [...deltas((lead + sentText).match(/.{1,3}/gsu) ?? [])];
  events.splice(at % (events.length + 1), 0, { type: "citation", choice: 0, citation });
  return [...events, { type: "choice-end", choice: 0, finishReason: "stop" }];
}

test("what a citation points at is the same text in the caller's message and in the restored answer", async () => {
  const words = fc.array(fc.constantFrom(anna, otto, card, "and", "Ångström", "😀", "[PERSON_k7f3]", "!"), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(words, fc.nat(), async (list, at) => {
      const text = list.join(" ");
      const call = chatCall([
        { role: "system", content: "Quote." },
        { role: "user", content: text },
      ]);
      const { final } = await runFilter(call, (sent) => quote(lastContent(sent), sent.messages.length - 1, at));
      const [citation] = final.choices[0]?.citations ?? [];
      expect(citation?.message).toBe(1);
      expect(text.slice(citation?.start, citation?.end)).toBe(text);
      expect(final.text.slice(citation?.answerStart, citation?.answerEnd)).toBe(text);
    }),
    { numRuns: 100 },
  );
});

test("each of several quotes finds its own place, in a part of a message", async () => {
  const text = `${anna} lives here. ${otto} pays with ${card}. End.`;
  const call = chatCall([
    {
      role: "user",
      content: [
        { type: "text", text: anna },
        { type: "text", text },
      ],
    },
  ]);
  const { final } = await runFilter(call, (sent) => {
    const content = sent.messages.at(-1)?.content;
    const part = typeof content === "string" ? undefined : content?.[1];
    const sentText = part?.type === "text" ? part.text : "";
    const cut = sentText.indexOf(". ") + 2;
    const sentences = [sentText.slice(cut), sentText.slice(0, cut)];
    const citations = [
      { message: 1, part: 1, start: cut, end: sentText.length, answerStart: 0, answerEnd: sentText.length - cut },
      { message: 1, part: 1, start: 0, end: cut, answerStart: sentText.length - cut, answerEnd: sentText.length },
    ];
    return [
      ...deltas(sentences),
      ...citations.map((citation): AnswerEvent => ({ type: "citation", choice: 0, citation })),
    ];
  });
  const quoted = final.choices[0]?.citations.map(({ start, end }) => text.slice(start, end));
  expect(quoted).toEqual([`${otto} pays with ${card}. End.`, `${anna} lives here. `]);
  expect(
    final.choices[0]?.citations.map(({ answerStart, answerEnd }) => final.text.slice(answerStart, answerEnd)),
  ).toEqual(quoted);
});

test("a citation waits until its text is out", async () => {
  const { events } = await runFilter(chatCall(anna), (sent) => quote(lastContent(sent), 1, 0));
  const types = events.map(({ type }) => type);
  expect(types.indexOf("citation")).toBe(types.lastIndexOf("text-delta") + 1);
});

test("a citation of the filter's own hint is left out", async () => {
  const { final } = await runFilter(chatCall(anna), (sent) => quote(lastContent(sent), 0, 0));
  expect(final.choices[0]?.citations).toEqual([]);
});
