import type { AnswerEvent, AnswerRecord, Citation, Usage } from "@leam/spec";
import fc from "fast-check";

/** Any well-formed sequence of events, the choices' deltas interleaved. */
export function arbitraryAnswer(): fc.Arbitrary<readonly AnswerEvent[]> {
  return fc
    .record({
      start: fc.record({ id: text, model: text, created: fc.nat() }),
      choices: fc.uniqueArray(fc.nat({ max: 9 }), { minLength: 1, maxLength: 3 }).chain(choicesOf),
      warnings: fc.array(fc.record({ code: text, message: text }), { maxLength: 2 }),
      usage,
      record: fc.option(record, { nil: undefined }),
    })
    .chain(({ start, choices, warnings, usage: used, record: given }) =>
      interleaved([...choices, warnings.map((warning) => ({ type: "warning" as const, ...warning }))]).map((body) => [
        { type: "answer-start" as const, ...start },
        ...body,
        { type: "answer-end" as const, usage: used, ...(given === undefined ? {} : { record: given }) },
      ]),
    );
}

const text = fc.string({ unit: "grapheme", maxLength: 12 });

function choicesOf(indexes: readonly number[]): fc.Arbitrary<readonly (readonly AnswerEvent[])[]> {
  return fc.tuple(...indexes.map(choiceOf));
}

function choiceOf(choice: number): fc.Arbitrary<readonly AnswerEvent[]> {
  const delta: fc.Arbitrary<readonly AnswerEvent[]> = fc.oneof(
    text.map((piece): AnswerEvent[] => [{ type: "text-delta", choice, text: piece }]),
    text.map((piece): AnswerEvent[] => [{ type: "reasoning-delta", choice, text: piece }]),
    text.map((piece): AnswerEvent[] => [{ type: "refusal-delta", choice, text: piece }]),
    citation.map((quoted): AnswerEvent[] => [{ type: "citation", choice, citation: quoted }]),
  );
  // The wire has no word for "other".
  const reason = fc.constantFrom("stop" as const, "length" as const, "tool-calls" as const, "content-filter" as const);
  return fc
    .tuple(fc.array(delta, { maxLength: 5 }), fc.array(toolCall(choice), { maxLength: 2 }), reason)
    .map(([deltas, calls, finishReason]) => [
      ...deltas.flat(),
      ...calls.flatMap((call, index) => call.map((piece) => ({ ...piece, index }))),
      { type: "choice-end", choice, finishReason },
    ]);
}

function toolCall(choice: number): fc.Arbitrary<readonly Extract<AnswerEvent, { type: "tool-call-delta" }>[]> {
  const name = fc.stringMatching(/^\w{1,10}$/u);
  return fc.tuple(text, name, fc.array(text, { minLength: 1, maxLength: 3 })).map(([id, tool, pieces]) =>
    pieces.map((piece, position) => ({
      type: "tool-call-delta",
      choice,
      index: 0,
      arguments: piece,
      ...(position === 0 ? { id, name: tool } : {}),
    })),
  );
}

/** Merges sequences in any order that keeps each one's own. */
function interleaved(sequences: readonly (readonly AnswerEvent[])[]): fc.Arbitrary<readonly AnswerEvent[]> {
  const total = sequences.reduce((sum, sequence) => sum + sequence.length, 0);
  return fc.array(fc.nat(), { minLength: total, maxLength: total }).map((draws) => {
    const left = sequences.map((sequence) => [...sequence]);
    return draws.flatMap((draw) => {
      const open = left.filter((sequence) => sequence.length > 0);
      return open[draw % open.length]?.splice(0, 1) ?? [];
    });
  });
}

const citation: fc.Arbitrary<Citation> = fc.record(
  {
    answerStart: fc.nat(),
    answerEnd: fc.nat(),
    message: fc.nat(),
    part: fc.nat(),
    start: fc.nat(),
    end: fc.nat(),
    score: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  },
  { requiredKeys: ["answerStart", "answerEnd", "message", "start", "end"] },
);

const usage: fc.Arbitrary<Usage> = fc.record(
  {
    inputTokens: fc.nat(),
    outputTokens: fc.nat(),
    totalTokens: fc.nat(),
    cachedInputTokens: fc.nat(),
    reasoningTokens: fc.nat(),
    unit: fc.constant("words" as const),
  },
  { requiredKeys: ["inputTokens", "outputTokens", "totalTokens"] },
);

const bareRecord: fc.Arbitrary<AnswerRecord> = fc.record({
  requestId: text,
  model: text,
  provider: text,
  operator: text,
  jurisdiction: text,
  retention: fc.oneof(fc.constantFrom("none" as const, "unknown" as const), fc.record({ days: fc.nat() })),
  training: fc.constantFrom("never" as const, "opt-in" as const, "allowed" as const, "unknown" as const),
  usage,
  energy: fc.oneof(fc.constant("unknown" as const), fc.record({ wattHours: fc.nat(), method: text })),
  startedAt: text,
  durationMs: fc.nat(),
  protections: fc.array(
    fc.record({
      filter: text,
      found: fc.dictionary(fc.stringMatching(/^[A-Z]{1,8}$/u), fc.nat()),
      restored: fc.nat(),
      unrestored: fc.nat(),
    }),
    { maxLength: 2 },
  ),
});

const record: fc.Arbitrary<AnswerRecord> = fc
  .tuple(bareRecord, fc.option(bareRecord, { nil: undefined }))
  .map(([own, upstream]) => (upstream === undefined ? own : { ...own, upstream }));
