import type { Finding } from "@leam/spec";
import { introductionBefore } from "./introduction-before.ts";
import { isFirstName } from "./known-first-name.ts";
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
    // What costs least comes first: hardly any word is a first name.
    if (word.length < shortestName || !isFirstName(word) || isCommon(word)) continue;
    const before = wordBefore(text, match.index);
    const introduction = before !== undefined ? introductionBefore(text, before, match.index) : undefined;
    const isClear = !hasCapitals && word.length > shortestName && !ambiguousAlone.has(word);
    if (introduction === undefined && !isClear) continue;
    const rule = introduction === undefined ? "first name in a text without capitals" : introduction.rule;
    yield {
      entity: "PERSON",
      start: match.index,
      end: match.index + word.length,
      score: 0.6,
      recognizer: "any/person",
      why: { rule },
    };
  }
}
