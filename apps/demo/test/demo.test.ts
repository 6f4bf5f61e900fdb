import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startHub } from "@leam-internal/hub";
import { expect, test } from "vitest";
import { readLetters } from "../src/letters.ts";
import { startRecordingProxy } from "./recording-proxy.ts";

const run = promisify(execFile);
const program = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const demo = (env: Readonly<Record<string, string>>): Promise<{ readonly stdout: string }> =>
  run(process.execPath, ["--conditions=@leam/source", program], { env: { PATH: process.env["PATH"] ?? "", ...env } });

test("the demo does every step with nothing set", async () => {
  const { stdout } = await demo({});
  expect(stdout).toContain("All steps happened.");
  for (const { question, answer } of await readLetters()) {
    expect(stdout).toContain(question);
    expect(stdout).toContain(answer);
  }
}, 120_000);

test("the output has no colour codes where there is no terminal", async () => {
  const { stdout } = await demo({});
  expect(stdout).not.toContain("\u001B");
}, 120_000);

test("nothing that the hub receives holds personal data of the letters", async () => {
  const hub = await startHub({ port: 0 });
  try {
    await using proxy = await startRecordingProxy(hub.origin);
    const { stdout } = await demo({ LEAM_BASE_URL: `${proxy.origin}/v1` });
    expect(stdout).toContain("All steps happened.");
    const letters = await readLetters();
    const chats = proxy.received.filter(({ path }) => path === "/v1/chat/completions");
    expect(chats).toHaveLength(letters.length);
    const everything = proxy.received
      .map(({ path, headers, body }) => `${decodeURIComponent(path)}\n${headers}\n${body}`)
      .join("\n");
    const values = letters.flatMap(({ file, personalData }) =>
      personalData.map(({ type, value }) => ({ file, type, value })),
    );
    const leaked = values.filter(({ value }) => everything.includes(JSON.stringify(value).slice(1, -1)));
    expect(leaked).toEqual([]);
    expect(values.length).toBeGreaterThan(100);
  } finally {
    await hub.close();
  }
}, 120_000);

test("a server that is not there is an error that says so, and exit code 1", async () => {
  await expect(demo({ LEAM_BASE_URL: "http://127.0.0.1:9/v1", LEAM_MODEL: "any" })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("PROVIDER_UNREACHABLE"),
  });
}, 120_000);
