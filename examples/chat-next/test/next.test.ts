import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startEndlessModel } from "./endless-model.ts";
import { buildApp, type RunningApp, startApp } from "./next-app.ts";

const browser = "/usr/bin/chromium";
const quote = "The technician came on 9 November and said that a pump must be replaced.";
const messages = [{ role: "user", content: `${quote} Call Ms Maria Keller then.\n\nWhat must be replaced?` }];

// The build alone takes a quarter of a minute, and several times that on a busy machine.
beforeAll(buildApp, 300_000);

describe("with the embedded model", () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.stop());

  test("a whole answer comes with its record", async () => {
    const response = await ask(app.url, { model: "leam-extractive-1", messages });
    expect(await response.json()).toMatchObject({
      choices: [{ message: { content: quote } }],
      leam: { record: { provider: "embedded", protections: [{ found: { PERSON: 1 } }] } },
    });
  });

  test("a streamed answer comes in pieces and ends with [DONE]", async () => {
    const response = await ask(app.url, { model: "leam-extractive-1", messages, stream: true });
    const events = (await response.text()).split("\n\n").map((event) => event.replace(/^data: /u, ""));
    expect(events.slice(-2)).toEqual(["[DONE]", ""]);
    const pieces = events.slice(0, -2).map((event) => JSON.parse(event).choices[0].delta.content ?? "");
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join("")).toBe(quote);
  });

  test("models are listed, and what is wrong has its own status", async () => {
    const models = await fetch(`${app.url}/api/leam/v1/models`);
    expect(await models.json()).toMatchObject({
      data: expect.arrayContaining([expect.objectContaining({ id: "leam-extractive-1" })]),
    });
    expect((await fetch(`${app.url}/api/leam/v1/nothing`)).status).toBe(404);
    expect((await ask(app.url, { messages: "?" })).status).toBe(400);
    expect((await ask(app.url, { padding: "x".repeat(2 ** 21) })).status).toBe(413);
  });

  if (!existsSync(browser))
    console.warn(`Skipped: there is no ${browser} to open the page in. apt-get install chromium brings it.`);
  test.skipIf(!existsSync(browser))(
    "the page answers a question and shows the record",
    { timeout: 120_000 },
    async () => {
      const args =
        "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
      const chrome = await chromium.launch({ executablePath: browser, args: args.split(" ") });
      try {
        const page = await chrome.newPage();
        const problems: string[] = [];
        page.on("pageerror", (error) => problems.push(error.message));
        page.on("console", (line) => void (line.type() === "error" && problems.push(line.text())));
        await page.goto(app.url);
        await page.getByLabel("Question").fill("When did the technician come?");
        await page.getByRole("button", { name: "Ask" }).click();
        await page.getByRole("region", { name: "Where it came from" }).waitFor();
        expect(await page.getByRole("status", { name: "Answer" }).textContent()).toContain(
          "The technician came on 9 November",
        );
        expect(await page.getByRole("region").textContent()).toContain("leam-extractive-1");
        expect(problems).toEqual([]);
      } finally {
        await chrome.close();
      }
    },
  );
});

test("a reader that leaves ends the call to the server behind the app", async () => {
  const model = await startEndlessModel();
  const app = await startApp({ LEAM_BASE_URL: model.baseUrl });
  try {
    for (const stream of [true, false]) {
      const leave = new AbortController();
      const response = ask(app.url, { model: "endless", messages, stream }, leave.signal);
      if (stream) await (await response).body?.getReader().read();
      else response.catch(() => {});
      await expect.poll(() => model.open, { timeout: 20_000 }).toBe(1);
      leave.abort();
      await expect.poll(() => model.open, { timeout: 20_000 }).toBe(0);
    }
    expect(model.calls).toBe(2);
  } finally {
    await app.stop();
    await model.stop();
  }
}, 120_000);

function ask(url: string, body: object, signal: AbortSignal | null = null): Promise<Response> {
  return fetch(`${url}/api/leam/v1/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal,
  });
}
