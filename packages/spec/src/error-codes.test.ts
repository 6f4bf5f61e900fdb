import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { errorCodes } from "./error-codes.ts";

test("docs/errors.md lists every code with its status and whether to retry, and no other", async () => {
  const page = await readFile(new URL("../../../docs/errors.md", import.meta.url), "utf8");
  const rows = page.matchAll(
    /^\| `(?<code>[A-Z_]+)` \| (?<status>\d+) \| (?<retryable>yes|no) \| [^|]{10,} \| [^|]{8,} \|$/gmu,
  );
  const documented = Array.from(rows, ({ groups }) => [
    groups?.["code"],
    { status: Number(groups?.["status"]), retryable: groups?.["retryable"] === "yes" },
  ]);
  expect(documented).toEqual(Object.entries(errorCodes));
});
