import { type ChatCall, type ChatSettings, type EmbedCall, LeamError, type Message } from "@leam/spec";
import type { ChatOptions, EmbedOptions } from "./client-options.ts";

const roles: ReadonlySet<unknown> = new Set(["system", "developer", "user", "assistant", "tool"]);
const partTypes: ReadonlySet<unknown> = new Set(["text", "image", "file"]);

/** The options of a chat call, checked once. @throws {LeamError} INVALID_CALL with the parameter at fault */
export function checkChat(options: ChatOptions, defaultModel: string | undefined): ChatCall {
  const {
    messages,
    model = defaultModel,
    requestId = crypto.randomUUID(),
    tools,
    toolChoice,
    responseFormat,
    stream,
    extra,
    signal,
    ...rest
  } = options;
  if (model === undefined || model === "")
    throw invalid("model", "is missing. Name one in the call, or a default in createClient({ model })");
  const conversation: readonly Message[] =
    typeof messages === "string" ? [{ role: "user", content: messages }] : messages;
  if (!Array.isArray(conversation) || conversation.length === 0)
    throw invalid("messages", "is empty. Give at least one message");
  for (const [index, message] of conversation.entries()) checkMessage(message, `messages[${index}]`);
  const settings = checkSettings(rest);
  return {
    kind: "chat",
    requestId,
    model,
    messages: conversation,
    ...(tools === undefined ? {} : { tools }),
    ...(toolChoice === undefined ? {} : { toolChoice }),
    ...(responseFormat === undefined ? {} : { responseFormat }),
    ...(settings === undefined ? {} : { settings }),
    ...(stream === undefined ? {} : { stream }),
    ...(extra === undefined ? {} : { extra }),
    ...(signal === undefined ? {} : { signal }),
  };
}

/** The options of an embedding call, checked once. @throws {LeamError} INVALID_CALL */
export function checkEmbed(options: EmbedOptions, defaultModel: string | undefined): EmbedCall {
  const { input, model = defaultModel, requestId = crypto.randomUUID(), dimensions, extra, signal } = options;
  if (model === undefined || model === "")
    throw invalid("model", "is missing. Name one in the call, or a default in createClient({ embeddingModel })");
  const texts = typeof input === "string" ? [input] : input;
  if (!Array.isArray(texts) || texts.length === 0) throw invalid("input", "is empty. Give at least one text");
  for (const [index, text] of texts.entries())
    if (typeof text !== "string") throw invalid(`input[${index}]`, "is not a text");
  return {
    kind: "embed",
    requestId,
    model,
    input: texts,
    ...(dimensions === undefined ? {} : { dimensions }),
    ...(extra === undefined ? {} : { extra }),
    ...(signal === undefined ? {} : { signal }),
  };
}

// The types say all this already; JavaScript callers and JSON from elsewhere do not read them.
function checkMessage(message: Message, param: string): void {
  if (typeof message !== "object" || message === null) throw invalid(param, "is not a message");
  const { role, content } = message;
  if (!roles.has(role)) throw invalid(`${param}.role`, "is not one of system, developer, user, assistant, tool");
  if (typeof content === "string") {
    if (content === "" && role === "user")
      throw invalid(`${param}.content`, "is empty. A user message must say something");
    return;
  }
  if (!Array.isArray(content)) throw invalid(`${param}.content`, "is neither a text nor a list of parts");
  if (content.length === 0 && role === "user")
    throw invalid(`${param}.content`, "is empty. A user message must say something");
  for (const [index, part] of content.entries()) {
    if (!partTypes.has(part?.type)) throw invalid(`${param}.content[${index}].type`, "is not one of text, image, file");
  }
}

function checkSettings(rest: ChatSettings): ChatSettings | undefined {
  const { temperature, topP, maxTokens, choices } = rest;
  if (temperature !== undefined && !(temperature >= 0 && temperature <= 2))
    throw invalid("temperature", "is not between 0 and 2");
  if (topP !== undefined && !(topP >= 0 && topP <= 1)) throw invalid("topP", "is not between 0 and 1");
  if (maxTokens !== undefined && !(Number.isInteger(maxTokens) && maxTokens > 0))
    throw invalid("maxTokens", "is not a whole number above 0");
  if (choices !== undefined && !(Number.isInteger(choices) && choices > 0))
    throw invalid("choices", "is not a whole number above 0");
  return Object.keys(rest).length === 0 ? undefined : rest;
}

function invalid(param: string, problem: string): LeamError {
  return new LeamError({ code: "INVALID_CALL", message: `\`${param}\` ${problem}.`, param });
}
