import type { Finding } from "@leam/spec";
import type { Scan } from "../../scan/tokens/scan.ts";
import type { SpokenVocabulary } from "./spoken-vocabulary.ts";
import { tokensOf, wordAt } from "./spoken-word-at.ts";

/** Fewer digits are an amount, an hour, a score; more are no phone number. */
const fewest = 7;
const most = 16;
/** Between written digits: so few words are needed to call it spoken. */
const fewestWords = 3;

/** Phone numbers in words: seven digits or more, one after the other. */
export function* spokenPhones(scan: Scan, vocabulary: SpokenVocabulary, name: string): Generator<Finding> {
  const { text, tokens } = scan;
  let free = 0;
  for (const first of tokensOf(scan, vocabulary.digit)) {
    const start = tokens.starts[first] ?? 0;
    if (start < free) continue;
    const { end, digits, words } = readDigits(scan, vocabulary, first);
    free = end;
    if (digits < fewest || words < (vocabulary.isMixed ? fewestWords : fewest)) continue;
    const from = vocabulary.isMixed && /\bplus $/iu.test(text.slice(Math.max(0, start - 6), start)) ? start - 5 : start;
    yield {
      start: from,
      end,
      entity: "PHONE",
      score: 0.7,
      recognizer: name,
      why: { rule: "seven digits or more in words" },
    };
  }
}

interface Digits {
  readonly end: number;
  readonly digits: number;
  readonly words: number;
}

function readDigits(scan: Scan, { digit, isMixed }: SpokenVocabulary, first: number): Digits {
  const { text, tokens } = scan;
  let end = tokens.starts[first] ?? 0;
  let digits = 0;
  let words = 0;
  for (let token = first; token < tokens.count && digits < most; token += 1) {
    const start = tokens.starts[token] ?? 0;
    if (start < end) continue;
    if (token > first && !/^[ ,-]{1,2}$/u.test(text.slice(end, start))) break;
    const word = wordAt(scan, digit, start, tokens.ends[token] ?? 0);
    const written = word === undefined && isMixed ? (tokens.digits[token] ?? 0) : 0;
    if (word === undefined && (written === 0 || written !== (tokens.ends[token] ?? 0) - start)) break;
    end = word === undefined ? (tokens.ends[token] ?? 0) : start + word.length;
    digits += word === undefined ? written : 1;
    words += word === undefined ? 0 : 1;
  }
  return { end, digits, words };
}
