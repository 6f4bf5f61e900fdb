/** Chunks of a chat completion stream as a server would write them, and ways to break them. */
export function event(data: unknown): string {
  return `data: ${typeof data === "string" ? data : JSON.stringify(data)}\n\n`;
}

export function textChunk(content: unknown, finishReason: string | null = null): Record<string, unknown> {
  return {
    id: "answer-1",
    object: "chat.completion.chunk",
    created: 1_790_000_000,
    model: "small-1",
    choices: [{ index: 0, delta: { content }, finish_reason: finishReason }],
  };
}

/** Three events: a text, the end of the choice, the end mark. */
export const threeEvents: readonly string[] = [
  event(textChunk("Grüße 👋")),
  event(textChunk("", "stop")),
  event("[DONE]"),
];
