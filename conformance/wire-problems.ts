import type { Exchange } from "./recording-proxy.ts";
import { chatCompletion, chatCompletionChunk, embeddingsResponse, modelList, wireError, wireModel } from "./wire.ts";

interface Schema {
  safeParse(value: unknown): { readonly success: boolean; readonly error?: { readonly message: string } | undefined };
}

/** What of a recorded answer is not as the wire's schemas describe it. Empty when all is well. */
export function wireProblems(exchange: Exchange): readonly string[] {
  const { method, path, status, contentType, body } = exchange;
  const place = `${method} ${path} (${status})`;
  if (contentType.startsWith("text/event-stream"))
    return streamProblems(exchange).map((problem) => `${place}: ${problem}`);
  if (!contentType.startsWith("application/json")) return [`${place}: content type ${contentType}`];
  const schema = status >= 400 ? wireError : schemaOf(path);
  return schema === undefined
    ? [`${place}: no schema for this path`]
    : check(schema, body).map((problem) => `${place}: ${problem}`);
}

function streamProblems({ body, isComplete }: Exchange): readonly string[] {
  const events = body.split("\n\n");
  const rest = events.pop();
  const problems = isComplete && rest !== "" ? ["the last event has no end"] : [];
  if (isComplete && events.at(-1) !== "data: [DONE]") problems.push("the stream does not end with [DONE]");
  for (const event of events) {
    if (!event.startsWith("data: ")) problems.push("an event is not one `data:` line");
    else if (event !== "data: [DONE]") problems.push(...check(chatCompletionChunk, event.slice(6)));
  }
  return problems;
}

function schemaOf(path: string): Schema | undefined {
  if (path === "/v1/chat/completions") return chatCompletion;
  if (path === "/v1/embeddings") return embeddingsResponse;
  if (path === "/v1/models") return modelList;
  return path.startsWith("/v1/models/") ? wireModel : undefined;
}

function check(schema: Schema, text: string): readonly string[] {
  const result = schema.safeParse(JSON.parse(text));
  return result.success ? [] : [result.error?.message ?? "refused by the schema"];
}
