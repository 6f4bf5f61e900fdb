import { type AnswerEvent, LeamError } from "@leam/spec";
import type { ChatCompletion } from "@leam/spec/wire";
import { asList, asNumber, asRecord, asText } from "./lenient.ts";
import { parseWire } from "./parse-wire.ts";
import { readAddition } from "./read-addition.ts";
import { readMessage } from "./read-message.ts";
import { fromFinishReason, fromUsage } from "./usage.ts";

/** A whole chat completion as the events of an answer. @throws {LeamError} PROVIDER_RESPONSE_INVALID, PROVIDER_FAILED */
export function* readCompletion(text: string): Generator<AnswerEvent, void, undefined> {
  const body = parseWire<ChatCompletion>(text, "PROVIDER_RESPONSE_INVALID");
  const choices = asList(body.choices);
  if (choices.length === 0) throw noChoices();
  yield {
    type: "answer-start",
    id: asText(body.id) ?? "",
    model: asText(body.model) ?? "",
    created: asNumber(body.created) ?? 0,
  };
  for (const [position, entry] of choices.entries()) {
    const choice = asRecord(entry);
    const index = asNumber(choice["index"]) ?? position;
    yield* readMessage(index, choice["message"]);
    yield {
      type: "choice-end",
      choice: index,
      finishReason: fromFinishReason(asText(choice["finish_reason"]) ?? ""),
    };
  }
  yield* readAddition(body.leam, fromUsage(body.usage));
}

function noChoices(): LeamError {
  return new LeamError({
    code: "PROVIDER_RESPONSE_INVALID",
    message: "The provider's answer has no choices. Check that `baseUrl` is a chat completions API.",
  });
}
