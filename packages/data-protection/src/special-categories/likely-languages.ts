import type { Scan } from "../scan/tokens/scan.ts";
import { lexicons } from "./lexicons.ts";

/** More words say nothing new. */
const enough = 400;

let byWord: ReadonlyMap<string, readonly number[]> | undefined;

/**
 * Whose words count in a text: those of its language where it is known, else those of the languages that its most frequent words belong to, all if none of them does.
 * Without it "sida" would be a disease in a Swedish text, where it is a page. Indexes of `lexicons`.
 */
export function likelyLanguages({ lower, tokens, context }: Scan): readonly number[] {
  const all = [...lexicons.keys()];
  const tag = context.language?.tag.split("-", 1)[0];
  const wanted = tag === "nb" || tag === "nn" ? "no" : tag === "bs" ? "hr" : tag;
  const known = all.filter((index) => lexicons[index]?.language === wanted);
  if (known.length > 0) return known;
  byWord ??= usualWords();
  const hits = new Uint16Array(lexicons.length);
  for (let token = 0; token < tokens.count && token < enough; token += 1) {
    for (const index of byWord.get(lower.slice(tokens.starts[token], tokens.ends[token])) ?? [])
      hits[index] = (hits[index] ?? 0) + 1;
  }
  const most = Math.max(...hits);
  // In a short text one word more or less says little.
  return most === 0 ? all : all.filter((index) => (hits[index] ?? 0) >= Math.max(1, Math.min(most * 0.6, most - 1)));
}

function usualWords(): ReadonlyMap<string, readonly number[]> {
  const words = new Map<string, number[]>();
  for (const [index, { usual }] of lexicons.entries())
    for (const word of usual.split(" ")) words.set(word, [...(words.get(word) ?? []), index]);
  return words;
}
