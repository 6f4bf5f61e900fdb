import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("..", import.meta.url));
const next = fileURLToPath(new URL("../node_modules/next/dist/bin/next", import.meta.url));

/** A real `next build` of the example. */
export async function buildApp(): Promise<void> {
  const build = run(["build"]);
  const output = readAll(build);
  const [code] = await once(build, "exit");
  if (code !== 0) throw new Error(`next build ended with ${String(code)}:\n${await output}`);
}

export interface RunningApp {
  /** Without a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** A real `next start` on a free loopback port. */
export async function startApp(env: Readonly<Record<string, string>> = {}): Promise<RunningApp> {
  const server = run(["start", "--hostname", "127.0.0.1", "--port", "0"], env);
  return {
    url: await readUrl(server),
    async stop() {
      if (server.exitCode === null && server.kill()) await once(server, "exit");
    },
  };
}

// By listening, not `for await`: leaving such a loop closes the pipe, and the server would die of its next line.
function readUrl(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    server.stdout?.on("data", (part: Buffer) => {
      output += part.toString();
      const url = /http:\/\/127\.0\.0\.1:[1-9]\d*/u.exec(output)?.[0];
      if (url !== undefined && output.includes("Ready")) resolve(url);
    });
    server.once("exit", () => reject(new Error(`next start ended:\n${output}`)));
  });
}

function run(words: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [next, ...words], {
    cwd: folder,
    env: { ...process.env, LEAM_BASE_URL: "", ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function readAll(child: ChildProcess): Promise<string> {
  let text = "";
  for await (const part of child.stdout ?? []) text += String(part);
  return text;
}
