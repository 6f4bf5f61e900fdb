import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runProgram } from "./run-program.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("--help, and no words at all, say how it is called", async () => {
  for (const args of [["--help"], ["protect", "-h"], []]) {
    const { code, stdout, stderr } = await runProgram(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const option of [
      "--out",
      "--report",
      "--format",
      "--operator",
      "--key-env",
      "--key-file",
      "--vault",
      "--subject",
      "--addresses",
    ])
      expect(stdout).toContain(option);
  }
});

test("--version is the package's", async () => {
  const manifest: { readonly version: string } = JSON.parse(
    await readFile(new URL("../package.json", import.meta.url), "utf8"),
  );
  expect(await runProgram(["--version"])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
});

test.each([
  [["protect"], "needs a file"],
  [["shred", "a"], "no command `shred`"],
  [["protect", "a", "b"], "takes one file"],
  [["protect", "a", "--format", "xml"], "text, ndjson, csv"],
  [["protect", "a", "--operator", "hide"], "redact, mask, pseudonymize, surrogate"],
  [["protect", "a", "--colour"], "--colour"],
  [["protect", "a", "--out"], "--out"],
  [["protect", "a.json"], "--format ndjson"],
  [["protect", "a", "--key-env", "KEY"], "which needs none"],
  [["protect", "a", "--operator", "surrogate", "--key-env", "A", "--key-file", "b"], "not in both"],
  [["protect", "a", "--vault", "v"], "`--vault` needs its key"],
  [["protect", "a", "--vault", "v", "--key-env", "K", "--operator", "mask"], "leave `--operator mask` out"],
  [["protect", "a", "--subject", "s"], "name one"],
  [["protect", "a", "--addresses"], "belongs to `leam restore`"],
  [["restore", "a"], "needs the `--vault`"],
  [["restore", "a", "--vault", "v", "--key-env", "SHORT"], "too short"],
  [["restore", "a", "--vault", "v", "--key-file", "/none"], "cannot be read (ENOENT)"],
  [["restore", "a", "--vault", "v", "--key-env", "LONG"], "v does not exist"],
  [["restore", "a", "--operator", "mask"], "belong to `leam protect`"],
  [["erase", "a"], "takes no file"],
  [["erase", "--vault", "v", "--key-env", "LONG"], "--subject NAME"],
  [["erase", "--subject", "s"], "name one"],
  [["protect", "a", "--operator", "surrogate", "--key-env", "NOT_SET"], "NOT_SET is not set"],
  [["protect", "a", "--operator", "surrogate", "--key-env", "SHORT"], "too short"],
])("a wrong command line is exit code 2 and says what is wrong: %j", async (args, message) => {
  const { code, stdout, stderr } = await runProgram(args, { SHORT: "secret", LONG: "a secret that is long" });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/ at .*\.ts|secret/u);
});

test("output that nobody reads to its end is no error", async () => {
  const folder = await temporaryFolder({ a: "All quiet in the office.\n\n".repeat(50_000) });
  const { spawn } = await import("node:child_process");
  const program = new URL("../src/leam.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--conditions=@leam/source", program, "protect", join(folder, "a")]);
  let stderr = "";
  child.stderr.on("data", (data: Buffer) => (stderr += data.toString()));
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});
