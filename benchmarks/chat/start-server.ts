import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** Starts the server in a process of its own. */
export async function startServer(): Promise<{ readonly baseUrl: string; stop(): void }> {
  const child = fork(fileURLToPath(new URL("server.ts", import.meta.url)));
  const [port] = await once(child, "message");
  return { baseUrl: `http://127.0.0.1:${String(port)}/v1`, stop: () => void child.kill() };
}
