import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRecognizer } from "../src/create-recognizer.ts";
import { readModel } from "../src/tagger/model.ts";

const program = fileURLToPath(new URL("../../../training/names/train.ts", import.meta.url));
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "names-"));
  mkdirSync(join(folder, "gazetteers"));
  const sentences = ["Anna Berg", "Karl Lund", "Maria Holm", "Erik Dahl"].flatMap((name) => [
    `Today\tO\n${tagged(name)}\nspoke\tO\n.\tO\n`,
    `The\tO\nlady\tO\n${tagged(name)}\ncame\tO\nto\tO\nRome\tB-LOC\n.\tO\n`,
    `The\tO\nhouse\tO\nstands\tO\nin\tO\nRome\tB-LOC\n.\tO\n`,
  ]);
  const data = gzipSync(`# source=invented licence=CC0\n${sentences.join("\n")}`);
  const shared = gzipSync(`# source=invented licence=CC BY-SA 4.0\n${sentences.join("\n").replaceAll("Anna", "Inga")}`);
  writeFileSync(join(folder, "da.train.tsv.gz"), shared);
  for (const file of ["en.train.tsv.gz", "sv.train.tsv.gz", "en.dev.tsv.gz"]) writeFileSync(join(folder, file), data);
  writeFileSync(join(folder, "gazetteers", "forenames.tsv.gz"), gzipSync("Anna\ten\nKarl\tsv\n"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("training twice on the same folder with the same seed gives the same bytes", () => {
  expect(train("first", "1").equals(train("second", "1"))).toBe(true);
});

test("training twice with made sentences gives the same bytes", () => {
  const made = { "--synthetic": "4", "--epochs": "1" };
  expect(train("first", "1", made).equals(train("second", "1", made))).toBe(true);
});

test("sentences under a share-alike licence are left out where that is asked for", () => {
  const permissive = { "--synthetic": "0", "--licence": "permissive" };
  expect(train("first", "1", permissive).equals(train("second", "1"))).toBe(false);
});

test("another seed gives other bytes", () => {
  expect(train("first", "1").equals(train("other", "2"))).toBe(false);
});

test("what was trained finds the names that it was taught", () => {
  const model = readModel(train("first", "1"));
  expect(model).toBeDefined();
  if (model === undefined) return;
  const text = "Today Maria Berg spoke.";
  const found = [...createRecognizer(model).find(text, {})].map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(["Maria Berg"]);
});

test("a file that was cut or is none is not read", () => {
  const file = train("first", "1");
  expect(readModel(file.subarray(0, -1))).toBeUndefined();
  expect(readModel(file.subarray(0, 20))).toBeUndefined();
  expect(readModel(new Uint8Array(5000))).toBeUndefined();
});

function train(name: string, seed: string, more: Readonly<Record<string, string>> = { "--synthetic": "0" }): Buffer {
  const out = join(folder, name);
  const options = { "--data": folder, "--out": out, "--seed": seed, "--bits": "12", ...more };
  execFileSync(process.execPath, [program, ...Object.entries(options).flat()], { stdio: "pipe" });
  return readFileSync(out);
}

function tagged(name: string): string {
  return name
    .split(" ")
    .map((part, index) => `${part}\t${index === 0 ? "B" : "I"}-PER`)
    .join("\n");
}
