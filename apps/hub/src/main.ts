import { startHub } from "./start-hub.ts";

/** `pnpm start`: the hub on 127.0.0.1:4141, until Ctrl+C. `LEAM_HUB_PORT` and `LEAM_HUB_HOST` change where it listens. */
const port = Number(process.env["LEAM_HUB_PORT"] ?? 4141);
const host = process.env["LEAM_HUB_HOST"] ?? "127.0.0.1";
const running = await startHub({
  port,
  host,
  onError: (error) => console.error(`${error.name}: ${error.message}`),
}).catch((error: unknown) => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EADDRINUSE")
    console.error(
      `Port ${port} of ${host} is taken. Set LEAM_HUB_PORT to a free one: LEAM_HUB_PORT=4242 npx pnpm@12 start`,
    );
  else if (code === "ERR_SOCKET_BAD_PORT")
    console.error("LEAM_HUB_PORT is not a port: give a number from 0 to 65535; 0 takes a free one.");
  else
    console.error(
      `The hub could not start on ${host}:${port}. ${error instanceof Error ? `${code} ${error.message}` : ""}`,
    );
  process.exit(1);
});

console.log(`LEAM hub: ${running.origin}

  Page        ${running.origin} in a browser
  Chat        curl -s ${running.baseUrl}/chat/completions -H 'content-type: application/json' \\
                -d '{"model":"leam-extractive-1","messages":[{"role":"user","content":"When is the library open?\\n\\nThe library opens at nine. It closes at six."}]}'
  Models      ${running.baseUrl}/models
  Datasets    ${running.baseUrl}/datasets
  API         ${running.origin}/openapi.json

Any OpenAI client works with baseURL ${running.baseUrl} and any key. Stop with Ctrl+C.`);

const stop = (): void => void running.close().then(() => process.exit(0));
process.once("SIGINT", stop);
process.once("SIGTERM", stop);
