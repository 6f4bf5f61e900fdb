import type { AnswerChoice, AnswerEvent, Citation, FinalAnswer, FinishReason } from "./answer.ts";
import { LeamError } from "./error.ts";
import type { ToolCall } from "./message.ts";
import type { AnswerRecord } from "./record.ts";
import type { Usage } from "./usage.ts";

/** Collects the events of one answer. */
export interface AnswerFold {
  add(event: AnswerEvent): void;
  final(): FinalAnswer;
}

interface OpenChoice {
  text: string;
  reasoning: string;
  refusal: string;
  readonly toolCalls: Map<number, { id: string; name: string; arguments: string }>;
  readonly citations: Citation[];
  finishReason: FinishReason;
}

export function createAnswerFold(): AnswerFold {
  let id = "";
  let model = "";
  let usage: Usage = {};
  let record: AnswerRecord | undefined;
  const warnings: { code: string; message: string }[] = [];
  const choices = new Map<number, OpenChoice>();
  const open = (index: number): OpenChoice => {
    const known = choices.get(index);
    if (known !== undefined) return known;
    const fresh: OpenChoice = {
      text: "",
      reasoning: "",
      refusal: "",
      toolCalls: new Map(),
      citations: [],
      finishReason: "other",
    };
    choices.set(index, fresh);
    return fresh;
  };

  function add(event: AnswerEvent): void {
    switch (event.type) {
      case "answer-start":
        id = event.id;
        model = event.model;
        return;
      case "text-delta":
        open(event.choice).text += event.text;
        return;
      case "reasoning-delta":
        open(event.choice).reasoning += event.text;
        return;
      case "refusal-delta":
        open(event.choice).refusal += event.text;
        return;
      case "tool-call-delta":
        addToolCall(open(event.choice), event);
        return;
      case "citation":
        open(event.choice).citations.push(event.citation);
        return;
      case "warning":
        warnings.push({ code: event.code, message: event.message });
        return;
      case "choice-end":
        open(event.choice).finishReason = event.finishReason;
        return;
      case "answer-end":
        usage = event.usage;
        record = event.record;
    }
  }

  function final(): FinalAnswer {
    const closed = [...choices.entries()].sort(([a], [b]) => a - b).map(([index, choice]) => close(index, choice));
    return {
      id,
      model,
      text: closed[0]?.text ?? "",
      choices: closed,
      usage,
      record: record ?? bareRecord(model, usage),
      warnings,
    };
  }
  return { add, final };
}

function addToolCall(choice: OpenChoice, event: Extract<AnswerEvent, { type: "tool-call-delta" }>): void {
  const known = choice.toolCalls.get(event.index);
  if (known !== undefined) {
    known.arguments += event.arguments;
    return;
  }
  if (event.name === undefined) {
    throw new LeamError({
      code: "STREAM_INVALID",
      message: "A tool call began without a name. The provider's stream is broken.",
    });
  }
  choice.toolCalls.set(event.index, { id: event.id ?? "", name: event.name, arguments: event.arguments });
}

function close(index: number, choice: OpenChoice): AnswerChoice {
  const toolCalls: readonly ToolCall[] = [...choice.toolCalls.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, call]) => call);
  return {
    index,
    text: choice.text,
    reasoning: choice.reasoning,
    refusal: choice.refusal,
    toolCalls,
    citations: choice.citations,
    finishReason: choice.finishReason,
  };
}

// A provider used without a client has no record of its own: then nothing is known but the model and the usage.
function bareRecord(model: string, usage: Usage): AnswerRecord {
  return {
    requestId: "unknown",
    model,
    provider: "unknown",
    operator: "unknown",
    jurisdiction: "unknown",
    retention: "unknown",
    training: "unknown",
    usage,
    energy: "unknown",
    startedAt: "unknown",
    durationMs: 0,
    protections: [],
  };
}
