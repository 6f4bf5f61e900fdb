import {
  type ChatCall,
  type ChatSettings,
  type EmbedCall,
  LeamError,
  type Message,
  type ResponseFormat,
} from "@leam/spec";
import type { ChatOptions, EmbedOptions } from "./client-options.ts";

const roles: ReadonlySet<unknown> = new Set(["system", "developer", "user", "assistant", "tool"]);
const partTypes: ReadonlySet<unknown> = new Set(["text", "image", "file"]);
const formats: ReadonlySet<unknown> = new Set(["text", "json", "json-schema"]);

/** The options of a chat call, checked once. @throws {LeamError} INVALID_CALL with the parameter at fault */
export function checkChat(options: ChatOptions, defaultModel: string | undefined): ChatCall {
  checkIsObject(options, "chat({ messages: … })");
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
    throw invalid(
      "model",
      "is missing. Name one in the call, or a default when the client is made (`model`, LEAM_MODEL); client.models.list() shows them",
    );
  const conversation: readonly Message[] =
    typeof messages === "string" ? [{ role: "user", content: messages }] : messages;
  if (!Array.isArray(conversation)) throw invalid("messages", "is missing. Give a text, or a list of messages");
  if (conversation.length === 0) throw invalid("messages", "is empty. Give at least one message");
  checkIsList(tools, "tools");
  for (const [index, message] of conversation.entries()) checkMessage(message, `messages[${index}]`);
  checkRequestId(requestId);
  checkFormat(responseFormat);
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
  checkIsObject(options, "embed({ input: … })");
  const { input, model = defaultModel, requestId = crypto.randomUUID(), dimensions, extra, signal } = options;
  if (model === undefined || model === "")
    throw invalid("model", "is missing. Name one in the call, or a default when the client is made (`embeddingModel`)");
  const texts = typeof input === "string" ? [input] : input;
  if (!Array.isArray(texts)) throw invalid("input", "is missing. Give a text, or a list of texts");
  if (texts.length === 0) throw invalid("input", "is empty. Give at least one text");
  for (const [index, text] of texts.entries())
    if (typeof text !== "string") throw invalid(`input[${index}]`, "is not a text");
  checkRequestId(requestId);
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

function checkIsObject(options: unknown, form: string): void {
  if (typeof options === "object" && options !== null) return;
  throw invalid("options", `is not an object. Call it as ${form}`);
}

function checkIsList(value: unknown, param: string): void {
  if (value !== undefined && !Array.isArray(value)) throw invalid(param, "is not a list");
}

// The types say all this already; JavaScript callers and JSON from elsewhere do not read them.
function checkMessage(message: Message, param: string): void {
  if (typeof message !== "object" || message === null) throw invalid(param, "is not a message");
  const { role, content } = message;
  if (!roles.has(role)) throw invalid(`${param}.role`, "is not one of system, developer, user, assistant, tool");
  if (message.role === "assistant") checkIsList(message.toolCalls, `${param}.toolCalls`);
  if (message.role === "tool" && typeof message.toolCallId !== "string")
    throw invalid(`${param}.toolCallId`, "is missing. Give the id of the tool call that this answers");
  if (typeof content === "string") {
    if (content === "" && role === "user")
      throw invalid(`${param}.content`, "is empty. A user message must say something");
    return;
  }
  if (!Array.isArray(content)) throw invalid(`${param}.content`, "is neither a text nor a list of parts");
  if (content.length === 0 && role === "user")
    throw invalid(`${param}.content`, "is empty. A user message must say something");
  for (const [index, part] of content.entries()) {
    const place = `${param}.content[${index}]`;
    if (!partTypes.has(part?.type)) throw invalid(`${place}.type`, "is not one of text, image, file");
    if (part.type === "text" && typeof part.text !== "string") throw invalid(`${place}.text`, "is not a text");
    if (part.type === "image" && typeof part.url !== "string") throw invalid(`${place}.url`, "is not an address");
  }
}

// It travels as a header; what a header cannot hold would be quoted in the error of whoever refuses it.
function checkRequestId(requestId: string): void {
  if (!/^[\x21-\x7e]{1,128}$/u.test(requestId))
    throw invalid("requestId", "is not 1 to 128 visible ASCII characters without spaces");
}

function checkFormat(format: ResponseFormat | undefined): void {
  if (format !== undefined && !formats.has(format?.type))
    throw invalid("responseFormat.type", "is not one of text, json, json-schema");
}

function checkSettings(rest: ChatSettings): ChatSettings | undefined {
  const { temperature, topP, maxTokens, choices, seed, stop, presencePenalty, frequencyPenalty, ...unknown } = rest;
  const [name] = Object.keys(unknown);
  // A misspelt or foreign name would be ignored silently. It is shown only where it looks like a name.
  if (name !== undefined)
    throw invalid(
      /^\w{1,40}$/u.test(name) ? name : "options",
      "is not what a chat call takes. Fields of the provider's API go into `extra`",
    );
  if (temperature !== undefined && !(temperature >= 0 && temperature <= 2))
    throw invalid("temperature", "is not between 0 and 2");
  if (topP !== undefined && !(topP >= 0 && topP <= 1)) throw invalid("topP", "is not between 0 and 1");
  if (maxTokens !== undefined && !(Number.isInteger(maxTokens) && maxTokens > 0))
    throw invalid("maxTokens", "is not a whole number above 0");
  if (choices !== undefined && !(Number.isInteger(choices) && choices > 0))
    throw invalid("choices", "is not a whole number above 0");
  if (seed !== undefined && !Number.isInteger(seed)) throw invalid("seed", "is not a whole number");
  if (stop !== undefined && !(Array.isArray(stop) && stop.every((text) => typeof text === "string")))
    throw invalid("stop", "is not a list of texts");
  if (presencePenalty !== undefined && !(presencePenalty >= -2 && presencePenalty <= 2))
    throw invalid("presencePenalty", "is not between -2 and 2");
  if (frequencyPenalty !== undefined && !(frequencyPenalty >= -2 && frequencyPenalty <= 2))
    throw invalid("frequencyPenalty", "is not between -2 and 2");
  return Object.keys(rest).length === 0 ? undefined : rest;
}

function invalid(param: string, problem: string): LeamError {
  return new LeamError({ code: "INVALID_CALL", message: `\`${param}\` ${problem}.`, param });
}
