import type {
  ChatCall,
  ContentPart,
  EmbedCall,
  JsonObject,
  Message,
  MessageContent,
  ResponseFormat,
  ToolDefinition,
} from "@leam/spec";

/** What happens to each text of a call. The walk says what stands where, the visitor what becomes of it. */
export interface CallVisitor {
  text(text: string): string;
  /** Content that an answer may quote: with its message and, where the content has parts, its part. */
  content(text: string, message: number, part: number | undefined): string;
  /** A message's `name`, in which servers allow only letters, digits, `_` and `-`. */
  name(name: string): string;
  /** JSON Schema and fields beyond the documented ones: values may change, keys stay. */
  json(value: JsonObject): JsonObject;
}

/** The same call with every text seen by the visitor. Names of tools and ids are identifiers, not texts, and stay. */
export function mapCallTexts(call: ChatCall, visit: CallVisitor): ChatCall {
  const { tools, responseFormat, settings, extra } = call;
  return {
    ...call,
    messages: call.messages.map((message, index) => mapMessage(message, index, visit)),
    ...(tools === undefined ? {} : { tools: tools.map((tool) => mapTool(tool, visit)) }),
    ...(responseFormat === undefined ? {} : { responseFormat: mapFormat(responseFormat, visit) }),
    ...(settings?.stop === undefined
      ? {}
      : { settings: { ...settings, stop: settings.stop.map((stop) => visit.text(stop)) } }),
    ...(extra === undefined ? {} : { extra: visit.json(extra) }),
  };
}

/** The same for a call for embeddings. */
export function mapEmbedTexts(call: EmbedCall, visit: CallVisitor): EmbedCall {
  return {
    ...call,
    input: call.input.map((text) => visit.text(text)),
    ...(call.extra === undefined ? {} : { extra: visit.json(call.extra) }),
  };
}

function mapMessage(message: Message, index: number, visit: CallVisitor): Message {
  const content = mapContent(message.content, index, visit);
  const extra = message.extra === undefined ? {} : { extra: visit.json(message.extra) };
  if (message.role === "tool") return { ...message, content, ...extra };
  const name = message.name === undefined ? {} : { name: visit.name(message.name) };
  if (message.role !== "assistant" || message.toolCalls === undefined)
    return { ...message, content, ...name, ...extra };
  const toolCalls = message.toolCalls.map((call) => ({ ...call, arguments: visit.text(call.arguments) }));
  return { ...message, content, toolCalls, ...name, ...extra };
}

function mapContent(content: MessageContent, message: number, visit: CallVisitor): MessageContent {
  if (typeof content === "string") return visit.content(content, message, undefined);
  return content.map((part, index): ContentPart => {
    if (part.type === "text") return { ...part, text: visit.content(part.text, message, index) };
    if (part.type === "file" && part.name !== undefined) return { ...part, name: visit.text(part.name) };
    return part;
  });
}

function mapTool(tool: ToolDefinition, visit: CallVisitor): ToolDefinition {
  const { description, parameters } = tool;
  return {
    ...tool,
    ...(description === undefined ? {} : { description: visit.text(description) }),
    ...(parameters === undefined ? {} : { parameters: visit.json(parameters) }),
  };
}

function mapFormat(format: ResponseFormat, visit: CallVisitor): ResponseFormat {
  return format.type === "json-schema" ? { ...format, schema: visit.json(format.schema) } : format;
}
