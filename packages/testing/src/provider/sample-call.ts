import type { ChatCall } from "@leam/spec";

export interface CallOptions {
  readonly model: string;
  readonly messages?: ChatCall["messages"];
}

const question =
  "The library opens at nine and closes at five. On Sundays it is closed.\n\nWhen does the library open?";

/** A plain call that any model can answer. */
export function sampleCall({ model, messages }: CallOptions, changes: Partial<ChatCall> = {}): ChatCall {
  return {
    kind: "chat",
    requestId: "contract-test",
    model,
    messages: messages ?? [{ role: "user", content: question }],
    ...changes,
  };
}
