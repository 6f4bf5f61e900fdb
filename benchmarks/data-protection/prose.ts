import { readFileSync } from "node:fs";

/** Paragraphs of plain prose in 33 languages. Real text is mostly of this kind; the sets have two entities a sentence. */
export function readProse(): readonly string[] {
  return readFileSync(new URL("sets/prose.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
}
