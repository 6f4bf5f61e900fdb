import type { Finding } from "@leam/spec";
import { introductionBefore } from "./introduction-before.ts";
import { knownFirstName } from "./known-first-name.ts";
import { ambiguousAlone } from "./not-names.data.ts";
import { wordBefore } from "./word-beside.ts";
import { isCommon } from "./word-kinds.ts";

const longestChat = 400;
const shortestName = 3;

/** First names in chats, which have no capitals: after an introduction ("hi, i'm mehmet"), and the clear ones anywhere in a short text without any capital. */
export function* lowerCaseNames(text: string): Generator<Finding> {
  if (text.length > longestChat) return;
  const hasCapitals = /\p{Lu}\p{Ll}/u.test(text);
  for (const match of text.matchAll(/(?<![\p{L}\p{N}@._/-])\p{Ll}[\p{L}\p{M}-]{2,20}(?![\p{L}\p{N}@_/]|\.\p{L})/gu)) {
    const word = match[0];
    if (word.length < shortestName || isCommon(word)) continue;
    const isKnown = knownFirstName(word) === "exact";
    const before = wordBefore(text, match.index);
    const introduction = isKnown && before !== undefined ? introductionBefore(text, before, match.index) : undefined;
    const isClear = isKnown && !hasCapitals && word.length > shortestName && !ambiguousAlone.has(word);
    if (introduction === undefined && !isClear) continue;
    const rule = introduction === undefined ? "first name in a text without capitals" : introduction.rule;
    yield {
      entity: "PERSON",
      start: match.index,
      end: match.index + word.length,
      score: 0.55,
      recognizer: "any/person",
      why: { rule },
    };
  }
}
