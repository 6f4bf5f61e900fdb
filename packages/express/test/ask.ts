/** A chat call as any HTTP client makes it. */
export function ask(url: string, body: object = {}, init: RequestInit = {}): Promise<Response> {
  return fetch(`${url}/v1/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ model: "paced-1", messages: [{ role: "user", content: "Hello" }], ...body }),
    ...init,
  });
}

/** The `data:` of each server-sent event, as they arrive. */
export async function* eventsOf(response: Response): AsyncGenerator<string> {
  let rest = "";
  const decoder = new TextDecoder();
  for await (const part of response.body ?? []) {
    const pieces = (rest + decoder.decode(part, { stream: true })).split("\n\n");
    rest = pieces.pop() ?? "";
    for (const piece of pieces) yield piece.replace(/^data: /u, "");
  }
}

/** The text that a chunk of the stream adds. */
export function textOf(data: string): string {
  return data === "[DONE]" ? "" : (JSON.parse(data).choices?.[0]?.delta?.content ?? "");
}
