import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runProgram } from "./run-program.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const letter = "Dear Ms Maria Keller,\r\nwe wrote to maria.keller@example.org.\r\n";

test("a text goes to standard output with its values replaced, and the summary elsewhere", async () => {
  const folder = await temporaryFolder({ "letter.txt": `\uFEFF${letter}` });
  const { code, stdout, stderr } = await runProgram(["protect", join(folder, "letter.txt")]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: "\uFEFFDear Ms [PERSON],\r\nwe wrote to [EMAIL].\r\n" });
  expect(stderr).toBe("2 replaced: PERSON 1, EMAIL 1\n");
  expect(await readFile(join(folder, "letter.txt"), "utf8")).toBe(`\uFEFF${letter}`);
});

test("a table goes to a file, its kind told by the name, with a report whose values are masked", async () => {
  const folder = await temporaryFolder({
    "people.csv": 'Name;E-Mail;Ort\n"Frau Maria Keller";maria@example.org;Kiel\n',
  });
  const args = [
    "protect",
    join(folder, "people.csv"),
    "--out",
    join(folder, "out.csv"),
    "--report",
    join(folder, "r.html"),
  ];
  const { code, stdout } = await runProgram(args);
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(await readFile(join(folder, "out.csv"), "utf8")).toMatch(
    /^Name;E-Mail;Ort\n"(?:Frau )?\[PERSON\]";\[EMAIL\];Kiel\n$/u,
  );
  const page = await readFile(join(folder, "r.html"), "utf8");
  expect(page).toMatch(/^<!doctype html>/u);
  expect(page).toContain("<small>EMAIL</small> *****@*******.***");
  expect(page).not.toMatch(/Maria|Keller|maria@/u);
  expect((await readdir(folder)).toSorted()).toEqual(["out.csv", "people.csv", "r.html"]);
});

test("JSON lines stay JSON lines", async () => {
  const folder = await temporaryFolder({ "log.jsonl": '{"id":"a1","mail":"maria@example.org"}\n\n{"n":1.50}\n' });
  const { stdout } = await runProgram(["protect", join(folder, "log.jsonl")]);
  expect(stdout).toBe('{"id":"a1","mail":"[EMAIL]"}\n\n{"n":1.50}\n');
});

test("under the same key two files have the same pseudonyms, and without one they have not", async () => {
  const folder = await temporaryFolder({ a: "Write to maria@example.org.", b: "Or to maria@example.org!" });
  const tag = async (name: string, ...more: readonly string[]): Promise<string> => {
    const args = ["protect", join(folder, name), "--operator", "pseudonymize", ...more];
    const { stdout } = await runProgram(args, { LEAM_TEST_KEY: "only for these tests" });
    return /\[EMAIL_\w{16}\]/u.exec(stdout)?.[0] ?? "none";
  };
  const key = ["--key-env", "LEAM_TEST_KEY"];
  expect(await tag("a", ...key)).toBe(await tag("b", ...key));
  expect(await tag("a")).not.toBe(await tag("b"));
});

test.each([
  ["mask", /^Write to \*+@\*+\.\*rg\.$/u],
  ["surrogate", /^Write to [\w.]+@example\.\w+\.$/u],
])("the operator %s can be chosen", async (operator, expected) => {
  const folder = await temporaryFolder({ a: "Write to maria@example.org." });
  const { stdout } = await runProgram(["protect", join(folder, "a"), "--operator", operator]);
  expect(stdout).toMatch(expected);
});

test("a file of many pieces loses nothing", async () => {
  const text =
    `${"The office was quiet and nobody called at all.\n".repeat(40)}Then maria@example.org wrote “ja”.\n\n`.repeat(
      200,
    );
  const folder = await temporaryFolder({ "long.txt": text });
  const { code, stderr } = await runProgram(["protect", join(folder, "long.txt"), "--out", join(folder, "out.txt")]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "200 replaced: EMAIL 200\n" });
  expect(await readFile(join(folder, "out.txt"), "utf8")).toBe(text.replaceAll("maria@example.org", "[EMAIL]"));
});

test.each([
  ["a file that is not UTF-8", { "a.txt": Uint8Array.from([77, 252, 108, 108, 101, 114]) }, "a.txt", "is not UTF-8"],
  ["a file that ends within a character", { "a.txt": Uint8Array.from([77, 195]) }, "a.txt", "is not UTF-8"],
  ["a file that does not exist", {}, "none.txt", "does not exist"],
  ["a folder", {}, ".", "is no regular file"],
  ["a broken row", { "a.ndjson": '{"a":1}\n{"name":"Maria Keller"\n' }, "a.ndjson", "Line 2 is no JSON"],
  ["an open quote", { "a.csv": 'a,b\n1,"Maria Keller\n' }, "a.csv", "Line 2 opens a quote"],
])("%s is an error with exit code 1 that quotes nothing and leaves no output", async (_, files, name, message) => {
  const folder = await temporaryFolder(files);
  const out = ["--out", join(folder, "out"), "--report", join(folder, "report.html")];
  const { code, stdout, stderr } = await runProgram(["protect", join(folder, name), ...out]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^leam: [^\n]+\n$/u);
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/Keller/u);
  expect(await readdir(folder)).toEqual(Object.keys(files));
});

test("the file that is read is never written over, also under another name", async () => {
  const folder = await temporaryFolder({ a: letter });
  const { code, stderr } = await runProgram(["protect", join(folder, "a"), "--out", join(folder, ".", "a")]);
  expect({ code, text: await readFile(join(folder, "a"), "utf8") }).toEqual({ code: 2, text: letter });
  expect(stderr).toContain("is the file that is read");
});
