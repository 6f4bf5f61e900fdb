import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const letter = "The technician came on 9 November and said that a pump must be replaced. Call Ms Maria Keller then.";
const messages = [{ role: "user", content: `${letter}\n\nWhat must be replaced?` }];
let server: ChildProcess;
let url = "";

beforeAll(async () => {
  const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
  server = spawn(process.execPath, ["--conditions=@leam/source", main], {
    env: { ...process.env, PORT: "0", LEAM_BASE_URL: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  // By listening, not `for await`: leaving such a loop closes the pipe, and the server would die of its next line.
  url = await new Promise((resolve, reject) => {
    let output = "";
    server.stdout?.on("data", (part: Buffer) => {
      output += part.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    });
    server.once("exit", () => reject(new Error(`The example ended: ${output}`)));
  });
});

afterAll(async () => {
  if (server.exitCode === null && server.kill()) await once(server, "exit");
});

test("the page is served, with a language and a label for each field", async () => {
  const page = await (await fetch(url)).text();
  expect(page).toContain('<html lang="en">');
  const fields = [...page.matchAll(/<(?:textarea|input|select) id="(?<id>[\w-]+)"/gu)].map(
    (match) => match.groups?.["id"],
  );
  expect(fields).toEqual(["text", "question", "model"]);
  for (const id of fields) expect(page).toContain(`<label for="${id}">`);
});

test("a streamed answer quotes the text and names its record", async () => {
  const response = await fetch(`${url}/ai/v1/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ model: "leam-extractive-1", stream: true, messages }),
  });
  const events = (await response.text()).split("\n\n").map((event) => event.replace(/^data: /u, ""));
  expect(events.slice(-2)).toEqual(["[DONE]", ""]);
  const chunks = events.slice(0, -2).map((event) => JSON.parse(event));
  const text = chunks.map((chunk) => chunk.choices[0].delta.content ?? "").join("");
  expect(text).toBe("The technician came on 9 November and said that a pump must be replaced.");
  expect(chunks.at(-1).leam.record).toMatchObject({ provider: "embedded", protections: [{ found: { PERSON: 1 } }] });
});
