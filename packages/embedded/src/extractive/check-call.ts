import { type ChatCall, LeamError, type WarningEvent } from "@leam/spec";

/** Settings that steer how a model writes; this one does not write. */
const ignored = ["temperature", "topP", "seed", "presencePenalty", "frequencyPenalty"] as const;

/**
 * Refuses what this model cannot do, and warns of what it ignores.
 * @throws {LeamError} UNSUPPORTED_BY_MODEL
 */
export function checkCall(call: ChatCall): WarningEvent[] {
  if ((call.tools?.length ?? 0) > 0 && call.toolChoice !== "none") throw unsupported(call, "tools", "call tools");
  if (call.responseFormat !== undefined && call.responseFormat.type !== "text")
    throw unsupported(call, "responseFormat", "write JSON");
  if ((call.settings?.choices ?? 1) > 1)
    throw unsupported(call, "settings.choices", "give more than one answer: it is deterministic");
  for (const [index, { content }] of call.messages.entries()) {
    if (typeof content === "string") continue;
    const at = content.findIndex((part) => part.type !== "text");
    if (at >= 0) throw unsupported(call, `messages[${index}].content[${at}]`, "read images or files");
  }
  const settings = ignored.filter((name) => call.settings?.[name] !== undefined);
  const extra = Object.keys(call.extra ?? {}).map((name) => `extra.${name}`);
  return [...settings, ...extra].map((name) => ({
    type: "warning",
    code: "setting-ignored",
    message: `${call.model} quotes and does not write: \`${name}\` has no effect.`,
  }));
}

function unsupported(call: ChatCall, param: string, what: string): LeamError {
  const message = `${call.model} cannot ${what}. It quotes the text you supply; attach a generative model for this: createLeam({ baseUrl, model }).`;
  return new LeamError({ code: "UNSUPPORTED_BY_MODEL", message, param, requestId: call.requestId });
}
