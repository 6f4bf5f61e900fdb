import type { Finding } from "@leam/spec";
import { kindOf, kinds } from "../scan/tokens/character-kind.ts";
import { createOnce, type Scan } from "../scan/tokens/scan.ts";
import { likelyLanguages } from "./likely-languages.ts";
import { everywhere, lexicons } from "./lexicons.ts";
import type { SpecialEntity } from "./special-lexicon.ts";
import { createWordIndex, type Entry, entriesAt, type EntryWord, type WordIndex } from "./word-index.ts";

/** A word alone is weak evidence: it says what is talked about, not of whom. */
const score = 0.6;

const found = createOnce<readonly Finding[]>();

/** The findings of one category; the pass over the words is made once for all of them. */
export function findSpecial(scan: Scan, entity: SpecialEntity): readonly Finding[] {
  return scan.once(found, () => [...findAll(scan)]).filter((finding) => finding.entity === entity);
}

function* findAll(scan: Scan): Generator<Finding> {
  const { lower, tokens } = scan;
  const index = indexOf(likelyLanguages(scan));
  for (let token = 0; token < tokens.count; token += 1) {
    const entries = entriesAt(index, lower, tokens.starts[token] ?? 0, tokens.ends[token] ?? 0);
    for (const entry of entries) {
      const last = matchEntry(scan, entry, token);
      if (last === undefined) continue;
      const finding = findingOf(scan, entry, token, last);
      yield finding;
      // The next word begins behind it: "HIV-positiv" is one.
      while (token + 1 < tokens.count && (tokens.starts[token + 1] ?? 0) < finding.end) token += 1;
      break;
    }
  }
}

/** The last token of an entry that begins at a token. */
function matchEntry(scan: Scan, { words, isExact }: Entry, first: number): number | undefined {
  const text = isExact ? scan.text : scan.lower;
  for (const [index, word] of words.entries()) {
    const token = first + index;
    if (token >= scan.tokens.count || (index > 0 && !isBeside(scan, token)) || !isWord(scan, text, token, word))
      return undefined;
  }
  return first + words.length - 1;
}

function isWord({ tokens }: Scan, text: string, token: number, word: EntryWord): boolean {
  const start = tokens.starts[token] ?? 0;
  const length = (tokens.ends[token] ?? 0) - start;
  return (word.isStem ? length >= word.text.length : length === word.text.length) && text.startsWith(word.text, start);
}

/** One sign between the words of a phrase. */
function isBeside({ text, tokens }: Scan, token: number): boolean {
  const end = tokens.ends[token - 1] ?? 0;
  return tokens.starts[token] === end + 1 && " -'&·./\n".includes(text.charAt(end));
}

function findingOf({ text, tokens }: Scan, { entity, name }: Entry, first: number, last: number): Finding {
  const start = tokens.starts[first] ?? 0;
  const end = withHyphens(text, tokens.ends[last] ?? 0);
  const recognizer = `any/${entity.toLowerCase().replaceAll("_", "-")}`;
  return { entity, start, end, score, recognizer, why: { rule: "word of a lexicon, a heuristic", context: [name] } };
}

/** No joined word is longer. */
const longestTail = 60;

/** "HIV-positiv" is one word. */
function withHyphens(text: string, from: number): number {
  let end = from;
  while (end - from < longestTail && text.charAt(end) === "-" && kindOf(text.charCodeAt(end + 1)) === kinds.lower) {
    end += 1;
    while (end - from < longestTail && end < text.length && kindOf(text.charCodeAt(end)) === kinds.lower) end += 1;
  }
  return end;
}

const indexes = new Map<string, WordIndex>();

function indexOf(languages: readonly number[]): WordIndex {
  const key = languages.join();
  const known = indexes.get(key);
  if (known !== undefined) return known;
  const index = createWordIndex([everywhere, ...languages.flatMap((language) => lexicons[language] ?? [])]);
  // A process sees few sets of languages; the odd ones are not kept.
  if (indexes.size < 64) indexes.set(key, index);
  return index;
}
