import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { runHub } from "./run-hub.ts";

const browser = "/usr/bin/chromium";
const flags =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

if (!existsSync(browser))
  console.log(`Skipped: the hub's page in a browser. There is no ${browser}; apt-get install chromium brings it.`);

test.skipIf(!existsSync(browser))(
  "the page answers a question, shows the record, lists models and datasets, and says when something fails",
  async () => {
    await using hub = await runHub();
    const chrome = await chromium.launch({ executablePath: browser, args: flags.split(" ") });
    try {
      const page = await chrome.newPage();
      const problems: string[] = [];
      page.on("pageerror", (error) => problems.push(error.message));
      page.on("console", (message) => void (message.type() === "error" && problems.push(message.text())));
      await page.goto(hub.origin);
      await page.getByRole("button", { name: "Ask" }).click();
      await page.getByText("processed: local").waitFor();
      expect(await page.locator("#answer").textContent()).toBe("On Fridays it closes at four.");
      expect(await page.locator("#models").textContent()).toContain("leam-hash-embed-1");
      expect(await page.locator("#datasets tr").count()).toBe(2);
      expect(problems).toEqual([]);

      await page.getByLabel("Text").fill("The library opens at nine. ".repeat(50_000)); // over the body limit
      await page.getByRole("button", { name: "Ask" }).click();
      await page.getByRole("alert").getByText("over the limit").waitFor();
    } finally {
      await chrome.close();
    }
  },
  60_000,
);
