import { once } from "node:events";
import { createServer } from "node:http";

/** An OpenAI-compatible server whose answers never end by themselves. */
export interface EndlessModel {
  readonly baseUrl: string;
  readonly calls: number;
  /** Answers whose reader has not left. */
  readonly open: number;
  stop(): Promise<void>;
}

export async function startEndlessModel(): Promise<EndlessModel> {
  let calls = 0;
  let open = 0;
  const server = createServer((req, res) => {
    if (req.method === "GET")
      return void res.setHeader("content-type", "application/json").end('{"object":"list","data":[{"id":"endless"}]}');
    calls += 1;
    open += 1;
    req.resume();
    res.setHeader("content-type", "text/event-stream");
    const chunk = {
      id: "1",
      object: "chat.completion.chunk",
      created: 1,
      model: "endless",
      choices: [{ index: 0, delta: { content: "on " }, finish_reason: null }],
    };
    const timer = setInterval(() => res.write(`data: ${JSON.stringify(chunk)}\n\n`), 5);
    res.once("close", () => {
      clearInterval(timer);
      open -= 1;
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    baseUrl: `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/v1`,
    get calls() {
      return calls;
    },
    get open() {
      return open;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
