import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runProgram } from "./run-program.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const env = { LEAM_TEST_KEY: "only for these tests" };
const files = {
  "letter.txt": "\uFEFFDear Ms Maria Keller,\r\nwe wrote to maria.keller@example.org, [EMAIL_k7f3].\r\n",
  "people.csv": 'Name;E-Mail;IBAN\n"Frau Maria Keller";maria@example.org;DE89370400440532013000\n',
  "log.jsonl": '{"id":"a1","mail":"maria@example.org","card":4111111111111111}\n\n{"n":1.50}\n',
};

test.each(Object.keys(files) as (keyof typeof files)[])("%s comes back to the letter with its vault", async (name) => {
  const folder = await temporaryFolder(files);
  const vault = ["--vault", join(folder, "vault.sqlite"), "--key-env", "LEAM_TEST_KEY"];
  const safe = join(folder, `safe-${name}`);
  const shielded = await runProgram(["protect", join(folder, name), "--out", safe, ...vault], env);
  expect(shielded).toMatchObject({ code: 0, stdout: "" });
  expect(await readFile(safe, "utf8")).not.toMatch(/maria|411111|DE89/u);
  const { code, stdout, stderr } = await runProgram(["restore", safe, ...vault], env);
  expect({ code, stdout }).toEqual({ code: 0, stdout: files[name] });
  expect(stderr).toMatch(/^\d put back\n$/u);
  expect(await readFile(join(folder, "vault.sqlite"), "latin1")).not.toMatch(/maria|only for/u);
});

test("a value has the same tag in the next file, and a key file is as good as a variable", async () => {
  const folder = await temporaryFolder({
    a: "Write to maria@example.org.",
    b: "Or to maria@example.org!",
    key: `${env.LEAM_TEST_KEY}\n`,
  });
  const vault = ["--vault", join(folder, "v.sqlite")];
  const tag = async (file: string, key: readonly string[]): Promise<string> => {
    const { stdout } = await runProgram(["protect", join(folder, file), ...vault, ...key], env);
    return /\[EMAIL_\w{8}\]/u.exec(stdout)?.[0] ?? stdout;
  };
  const first = await tag("a", ["--key-env", "LEAM_TEST_KEY"]);
  expect(first).toMatch(/^\[EMAIL/u);
  expect(await tag("b", ["--key-file", join(folder, "key")])).toBe(first);
});

test("another key opens nothing, another subject gets nothing, and both are said", async () => {
  const folder = await temporaryFolder({ a: "Write to maria@example.org." });
  const vault = ["--vault", join(folder, "v.sqlite"), "--key-env", "LEAM_TEST_KEY"];
  await runProgram(["protect", join(folder, "a"), "--out", join(folder, "b"), ...vault], env);
  const wrong = await runProgram(["restore", join(folder, "b"), ...vault], { LEAM_TEST_KEY: "another secret key" });
  expect(wrong).toMatchObject({ code: 1, stdout: "" });
  expect(wrong.stderr).toMatch(/^leam: A wrapped key of the vault is damaged[^\n]+\n$/u);
  const other = await runProgram(["restore", join(folder, "b"), "--subject", "somebody", ...vault], env);
  expect(other.stdout).toMatch(/^Write to \[EMAIL_\w+\]\.$/u);
  expect(other.stderr).toBe("0 put back; 1 that look like tags stay: unknown, erased, or in an address\n");
});

test("what is erased stays a tag, and other subjects' values come back", async () => {
  const folder = await temporaryFolder({ a: "Write to maria@example.org." });
  const vault = ["--vault", join(folder, "v.sqlite"), "--key-env", "LEAM_TEST_KEY"];
  for (const subject of ["one", "two"])
    await runProgram(
      ["protect", join(folder, "a"), "--out", join(folder, subject), "--subject", subject, ...vault],
      env,
    );
  expect(await runProgram(["erase", "--subject", "one", ...vault], env)).toEqual({
    code: 0,
    stdout: "",
    stderr: "1 erased\n",
  });
  const restored = async (name: string): Promise<string> =>
    (await runProgram(["restore", join(folder, name), "--subject", name, ...vault], env)).stdout;
  expect(await restored("one")).toMatch(/^Write to \[EMAIL_\w+\]\.$/u);
  expect(await restored("two")).toBe("Write to maria@example.org.");
});

test("tags in addresses stay unless asked for", async () => {
  const text = "See https://x.example/?mail=maria@example.org now.";
  const folder = await temporaryFolder({ a: text });
  const vault = ["--vault", join(folder, "v.sqlite"), "--key-env", "LEAM_TEST_KEY"];
  await runProgram(["protect", join(folder, "a"), "--out", join(folder, "b"), ...vault], env);
  const shielded = await readFile(join(folder, "b"), "utf8");
  expect(shielded).not.toContain("maria");
  expect((await runProgram(["restore", join(folder, "b"), ...vault], env)).stdout).toBe(shielded);
  expect((await runProgram(["restore", join(folder, "b"), "--addresses", ...vault], env)).stdout).toBe(text);
});

test("a file that is no vault is refused, and none is made for a file that is not there", async () => {
  const folder = await temporaryFolder({ a: "Write to maria@example.org.", v: "no database ".repeat(500) });
  const key = ["--key-env", "LEAM_TEST_KEY"];
  const broken = await runProgram(["protect", join(folder, "a"), "--vault", join(folder, "v"), ...key], env);
  expect(broken).toMatchObject({ code: 2, stdout: "" });
  expect(broken.stderr).toContain("is no vault that can be opened");
  await runProgram(["protect", join(folder, "none"), "--vault", join(folder, "new"), ...key], env);
  expect((await readdir(folder)).toSorted()).toEqual(["a", "v"]);
});
