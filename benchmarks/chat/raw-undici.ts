import { Agent, request } from "undici";
import type { ChatClient } from "./chat-client.ts";

/** The least that one can write: undici's `request`, `JSON.parse`, and a splitter that knows only this server's streams. */
export function rawUndici(baseUrl: string): ChatClient {
  const dispatcher = new Agent();
  const post = (body: object): ReturnType<typeof request> =>
    request(`${baseUrl}/chat/completions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      dispatcher,
    });
  return {
    name: "raw undici",
    async whole(call) {
      const { body } = await post(call);
      return JSON.parse(await body.text()).choices[0].message.content;
    },
    async *stream(call, maxTokens) {
      const { body } = await post({ ...call, stream: true, max_tokens: maxTokens });
      const decoder = new TextDecoder();
      let rest = "";
      for await (const part of body) {
        const events = (rest + decoder.decode(part, { stream: true })).split("\n\n");
        rest = events.pop() ?? "";
        for (const event of events) {
          const data = event.slice(6);
          if (data === "[DONE]") return;
          yield JSON.parse(data).choices[0].delta.content;
        }
      }
    },
  };
}
