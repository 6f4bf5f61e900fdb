import type {
  ContentPart,
  JsonObject,
  Message,
  MessageContent,
  ResponseFormat,
  ToolChoice,
  ToolDefinition,
} from "@leam/spec";
import type {
  ChatCompletionRequest,
  WireContent,
  WireMessage,
  WirePart,
  WireResponseFormat,
  WireToolChoice,
} from "@leam/spec/wire";
import type { ChatOptions } from "../client-options.ts";
import { isJsonObject, restOf } from "./json.ts";

const known: ReadonlySet<string> = new Set([
  "model",
  "messages",
  "stream",
  "stream_options",
  "temperature",
  "top_p",
  "max_tokens",
  "max_completion_tokens",
  "n",
  "stop",
  "seed",
  "presence_penalty",
  "frequency_penalty",
  "tools",
  "tool_choice",
  "response_format",
]);
const knownOfMessage: ReadonlySet<string> = new Set(["role", "content", "name", "tool_calls", "tool_call_id"]);

/** The body of `POST /v1/chat/completions`, already checked, as the options of `client.chat`. The inverse of `toRequest`. */
export function fromRequest(body: ChatCompletionRequest): ChatOptions {
  const extra = restOf(body, known);
  return {
    model: body.model,
    messages: body.messages.map(fromMessage),
    stream: body.stream === true,
    ...set("temperature", body.temperature),
    ...set("topP", body.top_p),
    ...set("maxTokens", body.max_completion_tokens ?? body.max_tokens),
    ...set("choices", body.n),
    ...set("stop", typeof body.stop === "string" ? [body.stop] : body.stop),
    ...set("seed", body.seed),
    ...set("presencePenalty", body.presence_penalty),
    ...set("frequencyPenalty", body.frequency_penalty),
    ...set("tools", body.tools?.map(fromTool)),
    ...set("toolChoice", body.tool_choice == null ? undefined : fromToolChoice(body.tool_choice)),
    ...set("responseFormat", body.response_format == null ? undefined : fromResponseFormat(body.response_format)),
    ...set("extra", extra),
  };
}

function set<Name extends string, Value>(name: Name, value: Value | null | undefined): Partial<Record<Name, Value>> {
  const record: Partial<Record<Name, Value>> = {};
  if (value !== undefined && value !== null) record[name] = value;
  return record;
}

function fromMessage(message: WireMessage): Message {
  const extra = set("extra", restOf(message, knownOfMessage));
  switch (message.role) {
    case "tool":
      return { role: "tool", toolCallId: message.tool_call_id, content: fromContent(message.content), ...extra };
    case "assistant": {
      const calls = message.tool_calls?.map((call) => ({
        id: call.id,
        name: call.function.name,
        arguments: call.function.arguments,
      }));
      return {
        role: "assistant",
        content: fromContent(message.content ?? ""),
        ...set("name", message.name),
        ...set("toolCalls", calls),
        ...extra,
      };
    }
    default:
      return { role: message.role, content: fromContent(message.content), ...set("name", message.name), ...extra };
  }
}

function fromContent(content: WireContent): MessageContent {
  return typeof content === "string" ? content : content.map(fromPart);
}

function fromPart(part: WirePart): ContentPart {
  switch (part.type) {
    case "text":
      return { type: "text", text: part.text };
    case "image_url":
      return typeof part.image_url === "string"
        ? { type: "image", url: part.image_url }
        : { type: "image", url: part.image_url.url, ...set("detail", part.image_url.detail) };
    case "file":
      return {
        type: "file",
        ...set("name", part.file.filename),
        ...set("data", part.file.file_data),
        ...set("fileId", part.file.file_id),
      };
  }
}

function fromTool(tool: NonNullable<ChatCompletionRequest["tools"]>[number]): ToolDefinition {
  const { name, description, parameters, strict } = tool.function;
  return {
    name,
    ...set("description", description),
    ...set("parameters", objectOf(parameters)),
    ...set("strict", strict),
  };
}

function fromToolChoice(choice: WireToolChoice): ToolChoice {
  if (typeof choice !== "string") return { tool: choice.function.name };
  return choice === "any" ? "required" : choice;
}

function fromResponseFormat(format: WireResponseFormat): ResponseFormat {
  switch (format.type) {
    case "text":
      return { type: "text" };
    case "json_object":
      return { type: "json" };
    case "json_schema": {
      const { name, schema, strict } = format.json_schema;
      return { type: "json-schema", name, schema: objectOf(schema) ?? {}, ...set("strict", strict) };
    }
  }
}

function objectOf(value: unknown): JsonObject | undefined {
  return isJsonObject(value) ? value : undefined;
}
