import type { EntityType, Finding } from "@leam/spec";
import { denyList } from "./resolve-overlaps.ts";
import { createView } from "./view.ts";

/** A value that is always reported. */
export type Denied = string | { readonly value: string; readonly entity: EntityType };

/** Every place where a denied value stands as a whole word, without regard to case. */
export function* deniedValues(text: string, denied: readonly Denied[]): Generator<Finding> {
  if (denied.length === 0) return;
  const folded = foldCase(text);
  for (const entry of denied) {
    const { value, entity } = typeof entry === "string" ? { value: entry, entity: "DENIED" } : entry;
    const wanted = foldCase(createView(value).text.trim());
    if (wanted === "") continue;
    for (let start = folded.indexOf(wanted); start >= 0; start = folded.indexOf(wanted, start + wanted.length)) {
      const end = start + wanted.length;
      if (isWordPart(text, start - 1, start) || isWordPart(text, end, end - 1)) continue;
      yield { entity, start, end, score: 1, recognizer: denyList, why: { rule: "value of the caller's list" } };
    }
  }
}

/** Lower case that keeps every offset. One letter's lower case is longer, the Turkish dotted capital: it becomes a plain "i". */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll("\u0130", "i").toLowerCase();
}

/** True where the character outside continues the word whose edge is inside. */
export function isWordPart(text: string, outside: number, edge: number): boolean {
  const word = /[\p{L}\p{N}_]/u;
  return word.test(text[outside] ?? "") && word.test(text[edge] ?? "");
}
