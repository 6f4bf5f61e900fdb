import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runProgram } from "./run-program.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const secret = "only a key for tests, of 32 bytes";

test.each(["--out", "--report"])("neither the vault nor the key is written over by %s", async (option) => {
  const folder = await temporaryFolder({ a: "Write to maria@example.org.", k: secret });
  const vault = ["--vault", join(folder, "v"), "--key-file", join(folder, "k")];
  for (const file of ["v", "k"]) {
    const { code, stderr } = await runProgram(["protect", join(folder, "a"), option, join(folder, file), ...vault]);
    expect(code).toBe(2);
    expect(stderr).toContain("is the vault or the key");
  }
  expect(await readFile(join(folder, "k"), "utf8")).toBe(secret);
  await runProgram(["protect", join(folder, "a"), "--out", join(folder, "b"), ...vault]);
  const back = await runProgram(["restore", join(folder, "b"), "--out", join(folder, "v"), ...vault]);
  expect(back.code).toBe(2);
  expect((await runProgram(["restore", join(folder, "b"), ...vault])).stdout).toBe("Write to maria@example.org.");
});

test("an empty option is a wrong command line", async () => {
  const folder = await temporaryFolder({ a: "Write to maria@example.org." });
  const { code, stderr } = await runProgram(["protect", join(folder, "a"), "--out="]);
  expect(code).toBe(2);
  expect(stderr).toContain("`--out` is empty");
});

test("what a reader took before it closed the pipe comes back", async () => {
  const lines = Array.from({ length: 30_000 }, (_, index) => `Write to maria${index}@example.org.\n`).join("");
  const folder = await temporaryFolder({ a: lines, k: secret });
  const vault = ["--vault", join(folder, "v"), "--key-file", join(folder, "k")];
  const program = fileURLToPath(new URL("../src/leam.ts", import.meta.url));
  const child = spawn(
    process.execPath,
    ["--conditions=@leam/source", program, "protect", join(folder, "a"), ...vault],
    {
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const [bytes] = await once(child.stdout, "data");
  child.stdout.destroy();
  await once(child, "close");
  const taken = String(bytes).split("\n")[0] ?? "";
  expect(taken).toMatch(/^Write to \[EMAIL_\w+\]\.$/u);
  const part = await temporaryFolder({ b: taken });
  expect((await runProgram(["restore", join(part, "b"), ...vault])).stdout).toBe("Write to maria0@example.org.");
});
