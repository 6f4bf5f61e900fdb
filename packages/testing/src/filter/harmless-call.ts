import type { ChatCall } from "@leam/spec";

/** A call with every part a call can have and nothing that a filter should object to. */
export function harmlessCall(changes: Partial<ChatCall> = {}): ChatCall {
  return {
    kind: "chat",
    requestId: "contract-test",
    model: "contract-model",
    messages: [
      { role: "system", content: "answer briefly." },
      {
        role: "user",
        content: [
          { type: "text", text: "the pool opens at nine." },
          { type: "image", url: "data:image/png;base64,iVBORw0KGgo=", detail: "low" },
          { type: "file", name: "hours.txt", data: "data:text/plain;base64,b3Blbg==" },
        ],
        extra: { cache: true },
      },
      {
        role: "assistant",
        content: "",
        toolCalls: [{ id: "call-0", name: "openingHours", arguments: '{"place":"pool"}' }],
      },
      { role: "tool", toolCallId: "call-0", content: "nine" },
      { role: "user", content: "when does the pool open?" },
    ],
    tools: [{ name: "openingHours", parameters: { type: "object", properties: { place: { type: "string" } } } }],
    settings: { temperature: 0, stop: ["end"] },
    extra: { priority: 1 },
    ...changes,
  };
}
