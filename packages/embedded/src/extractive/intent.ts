import type { Token } from "../text/tokenize.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { findPhrase, phraseAt, type Phrases } from "../words/phrases.ts";
import { labelWords, politeWords, yesNoParticles } from "../words/shared-words.data.ts";
import { firstAsk } from "./expected-answer.ts";

/**
 * What the user wants of the text. "other" is everything that needs words of one's own: poems, translations, small talk, arithmetic.
 * "keywords" is a request that neither asks nor tells, such as "notice period": answered, but only on strong evidence.
 */
export type Intent = "question" | "keywords" | "summarize" | "list" | "other";

export function intentOf(text: string, tokens: readonly Token[], lexicon: Lexicon): Intent {
  const words = tokens.map((token) => token.word).filter((word, at) => at > 0 || !labelWords.has(word));
  const isStop = (word: string | undefined): boolean =>
    word === undefined || lexicon.stop.has(word) || politeWords.has(word);
  const topics = tokens.filter((token) => token.kind !== "number" && !isStop(token.word) && token.word.length > 1);
  if (isGreeting(words, lexicon, isStop) || isArithmetic(text, topics.length)) return "other";
  const first = firstTopic(words, isStop);
  const asked = firstAsk(words, lexicon);
  const startsAsking = asked !== undefined && asked.at <= 1 && !yesNoParticles.has(words[0] ?? "");
  const wants = (phrases: Phrases): boolean => {
    const at = findPhrase(words, phrases);
    return at >= 0 && (!startsAsking || at <= Math.max(first, 1));
  };
  const makes = startsAsking ? 0 : countPhrases(words, lexicon.generate, first);
  if (makes > 0 && phraseAt(words, first, lexicon.generate) > 0) {
    return makes === 1 && findPhrase(words, lexicon.summarize) >= 0 ? "summarize" : "other";
  }
  if (tellsForFun(words, first, lexicon)) return "other";
  if (wants(lexicon.summarize)) return "summarize";
  if (wants(lexicon.list)) return "list";
  if (topics.length === 0 && !tokens.some((token) => token.kind === "number")) return "other";
  const isQuestion =
    /[?;\u037E]\s*\S?\s*$/u.test(text) || asked !== undefined || findPhrase(words, lexicon.tell, 0, 4) >= 0;
  return isQuestion ? "question" : "keywords";
}

// "How are you doing today?" may go on a little, "Hello, what is the rent?" is no greeting.
function isGreeting(words: readonly string[], lexicon: Lexicon, isStop: (word: string) => boolean): boolean {
  const length = phraseAt(words, 0, lexicon.greet);
  if (length === 0) return false;
  return words.slice(length).filter((word) => !isStop(word)).length <= (length > 1 ? 2 : 0);
}

// "2+2", "Was ist 17 * 23?": an operator between numbers and no topic beside them.
function isArithmetic(text: string, topics: number): boolean {
  return topics === 0 && /\d\s*[-+*/×÷·^=]\s*\d|\d\s+x\s+\d/u.test(text);
}

// "Tell me a joke" wants new text, "Tell me the code of the door" does not.
function tellsForFun(words: readonly string[], first: number, lexicon: Lexicon): boolean {
  if (phraseAt(words, first, lexicon.tell) === 0) return false;
  const at = findPhrase(words, lexicon.generate, first + 1, first + 4);
  return at >= 0 && !/^(?:cod|kod|код|κωδ|program)/u.test(words[at] ?? "");
}

function firstTopic(words: readonly string[], isStop: (word: string) => boolean): number {
  const at = words.findIndex((word) => !isStop(word));
  return at < 0 ? 0 : at;
}

function countPhrases(words: readonly string[], phrases: Phrases, from: number): number {
  return words.filter((_, at) => at >= from && phraseAt(words, at, phrases) > 0).length;
}
