import type { Finding } from "@leam/spec";
import type { Scan } from "../../scan/tokens/scan.ts";
import type { SpokenVocabulary } from "./spoken-vocabulary.ts";

/** Longer addresses are none. */
export const longestMasked: number = 250;

/** Mail addresses hidden from robots: "jane (at) example.com", "jane[at]example[dot]com". */
export function* maskedEmails(scan: Scan, vocabulary: SpokenVocabulary, name: string): Generator<Finding> {
  const { text, lower } = scan;
  if (!["[", "(", "{", "<"].some((bracket) => text.includes(bracket))) return;
  const { sign, address } = patternsOf(vocabulary);
  let free = 0;
  for (const { index } of lower.matchAll(sign)) {
    if (index < free) continue;
    const from = Math.max(free, index - longestMasked);
    const match = inWindow(address, lower, from, index, index + longestMasked);
    if (match === undefined || match.end - match.start > longestMasked) continue;
    free = match.end;
    yield { ...match, entity: "EMAIL", score: 0.8, recognizer: name, why: { rule } };
  }
}

const rule = "mail address with its signs as words in brackets";

/** The match around a place, if there is one: the window keeps the search short. */
function inWindow(
  pattern: RegExp,
  text: string,
  from: number,
  place: number,
  until: number,
): { start: number; end: number } | undefined {
  for (const { 0: found, index } of text.slice(from, until).matchAll(pattern)) {
    const start = from + index;
    if (start <= place && start + found.length > place) return { start, end: start + found.length };
  }
  return undefined;
}

interface Patterns {
  readonly sign: RegExp;
  readonly address: RegExp;
}
const compiled = new WeakMap<SpokenVocabulary, Patterns>();

function patternsOf(vocabulary: SpokenVocabulary): Patterns {
  const known = compiled.get(vocabulary);
  if (known !== undefined) return known;
  const at = ["@", ...vocabulary.at.values()].flat().join("|");
  const dot = [...vocabulary.dot.values()].flat().join("|");
  const inBrackets = (words: string): string => String.raw` ?[\[({<] ?(?:${words}) ?[\])}>] ?`;
  const part = String.raw`[\p{L}\p{N}_-]{1,30}`;
  const anyDot = String.raw`(?:\.|${inBrackets(`\\.|${dot}`)})`;
  const patterns: Patterns = {
    sign: new RegExp(inBrackets(at), "gu"),
    address: new RegExp(
      String.raw`(?<![\p{L}\p{N}])${part}(?:${anyDot}${part}){0,3}${inBrackets(at)}${part}(?:${anyDot}${part}){0,3}${anyDot}\p{L}{2,12}(?![\p{L}\p{N}])`,
      "gu",
    ),
  };
  compiled.set(vocabulary, patterns);
  return patterns;
}
