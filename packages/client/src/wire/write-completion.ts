import type { AnswerChoice, FinalAnswer } from "@leam/spec";
import type { ChatCompletion, ChatCompletionChoice } from "@leam/spec/wire";
import { toFinishReason, toUsage } from "./usage.ts";

/** A whole answer as a chat completion. */
export function writeCompletion(answer: FinalAnswer, created: number): ChatCompletion {
  const usage = toUsage(answer.usage);
  const citations = answer.choices.flatMap((choice) =>
    choice.citations.map((citation) => ({ choice: choice.index, citation })),
  );
  return {
    id: answer.id,
    object: "chat.completion",
    created,
    model: answer.model,
    choices: (answer.choices.length === 0 ? [emptyChoice] : answer.choices).map(writeChoice),
    ...(usage === undefined ? {} : { usage }),
    leam: {
      record: answer.record,
      ...(citations.length === 0 ? {} : { citations }),
      ...(answer.warnings.length === 0 ? {} : { warnings: answer.warnings }),
    },
  };
}

// The wire knows no answer without a choice.
const emptyChoice: AnswerChoice = {
  index: 0,
  text: "",
  reasoning: "",
  refusal: "",
  toolCalls: [],
  citations: [],
  finishReason: "other",
};

function writeChoice(choice: AnswerChoice): ChatCompletionChoice {
  const calls = choice.toolCalls.map(({ id, name, arguments: text }) => ({
    id,
    type: "function" as const,
    function: { name, arguments: text },
  }));
  return {
    index: choice.index,
    message: {
      role: "assistant",
      content: choice.text === "" && calls.length > 0 ? null : choice.text,
      refusal: choice.refusal === "" ? null : choice.refusal,
      ...(choice.reasoning === "" ? {} : { reasoning_content: choice.reasoning }),
      ...(calls.length === 0 ? {} : { tool_calls: calls }),
    },
    logprobs: null,
    finish_reason: toFinishReason(choice.finishReason),
  };
}
