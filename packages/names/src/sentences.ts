import { longestSentence } from "./tagger/sentence.ts";
import { type Token, tokenize } from "./tagger/tokenize.ts";

/**
 * The sentences of a text as tokens: they end at a line break, after a full stop, question or exclamation mark before a capital, or when they grow too
 * long. A stop after a short word is no end, for it may be "Dr." or an initial: two sentences read as one harm less than a name cut in two.
 */
export function* sentencesOf(text: string): Generator<readonly Token[]> {
  let tokens: Token[] = [];
  for (const token of tokenize(text)) {
    if (tokens.length > 0 && isBreak(text, tokens, token)) {
      yield tokens;
      tokens = [];
    }
    tokens.push(token);
  }
  if (tokens.length > 0) yield tokens;
}

function isBreak(text: string, tokens: readonly Token[], next: Token): boolean {
  const last = tokens.at(-1);
  if (last === undefined || last.end === next.start) return tokens.length >= longestSentence;
  if (tokens.length >= longestSentence || /[\n\r\u2028\u2029]/.test(text.slice(last.end, next.start))) return true;
  if (!/^[\p{Lu}\p{Lt}\p{N}"(¿¡-]/u.test(next.form)) return false;
  const stop = last.form === '"' || last.form === ")" ? tokens.at(-2) : last;
  if (stop === undefined) return false;
  if (/^[!?…;]$/.test(stop.form)) return true;
  return stop.form === "." && isSentenceEnd(tokens[tokens.indexOf(stop) - 1]);
}

const longestAbbreviation = 4;

function isSentenceEnd(word: Token | undefined): boolean {
  return word !== undefined && word.form.length > longestAbbreviation && /^\p{L}/u.test(word.form);
}
