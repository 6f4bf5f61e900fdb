import type {
  ChatCall,
  ContentPart,
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
  WireTool,
  WireToolChoice,
} from "@leam/spec/wire";

/** A call as the body of `POST /v1/chat/completions`. What nobody set is left out, so that the server's defaults stand. */
export function toRequest(call: ChatCall): ChatCompletionRequest {
  const { settings = {}, stream = true } = call;
  return {
    ...call.extra,
    model: call.model,
    messages: call.messages.map(toMessage),
    ...(stream ? { stream: true, stream_options: { include_usage: true } } : {}),
    ...given("temperature", settings.temperature),
    ...given("top_p", settings.topP),
    ...given("max_tokens", settings.maxTokens),
    ...given("stop", settings.stop),
    ...given("seed", settings.seed),
    ...given("presence_penalty", settings.presencePenalty),
    ...given("frequency_penalty", settings.frequencyPenalty),
    ...given("n", settings.choices),
    ...given("tools", call.tools?.map(toTool)),
    ...given("tool_choice", call.toolChoice === undefined ? undefined : toToolChoice(call.toolChoice)),
    ...given("response_format", call.responseFormat === undefined ? undefined : toResponseFormat(call.responseFormat)),
  };
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> {
  const record: Partial<Record<Name, Value>> = {};
  if (value !== undefined) record[name] = value;
  return record;
}

function toMessage(message: Message): WireMessage {
  const { extra } = message;
  switch (message.role) {
    case "tool":
      return { ...extra, role: "tool", tool_call_id: message.toolCallId, content: toContent(message.content) };
    case "assistant":
      return {
        ...extra,
        role: "assistant",
        content: toContent(message.content),
        ...given("name", message.name),
        ...given(
          "tool_calls",
          message.toolCalls?.map(({ id, name, arguments: text }) => ({
            id,
            type: "function" as const,
            function: { name, arguments: text },
          })),
        ),
      };
    default:
      return { ...extra, role: message.role, content: toContent(message.content), ...given("name", message.name) };
  }
}

function toContent(content: MessageContent): WireContent {
  return typeof content === "string" ? content : content.map(toPart);
}

function toPart(part: ContentPart): WirePart {
  switch (part.type) {
    case "text":
      return { type: "text", text: part.text };
    case "image":
      return { type: "image_url", image_url: { url: part.url, ...given("detail", part.detail) } };
    case "file":
      return {
        type: "file",
        file: { ...given("filename", part.name), ...given("file_data", part.data), ...given("file_id", part.fileId) },
      };
  }
}

function toTool({ name, description, parameters, strict }: ToolDefinition): WireTool {
  return {
    type: "function",
    function: {
      name,
      ...given("description", description),
      ...given("parameters", parameters),
      ...given("strict", strict),
    },
  };
}

function toToolChoice(choice: ToolChoice): WireToolChoice {
  return typeof choice === "string" ? choice : { type: "function", function: { name: choice.tool } };
}

function toResponseFormat(format: ResponseFormat): WireResponseFormat {
  switch (format.type) {
    case "text":
      return { type: "text" };
    case "json":
      return { type: "json_object" };
    case "json-schema":
      return {
        type: "json_schema",
        json_schema: { name: format.name, schema: format.schema, ...given("strict", format.strict) },
      };
  }
}
