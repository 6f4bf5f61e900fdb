import type { Token } from "../text/tokenize.ts";
import { phraseAt } from "../words/phrases.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { AnswerKind } from "./expected-answer.ts";
import { isMonth } from "../text/months.ts";
import type { Passage } from "./passage.ts";

/** How well a passage holds something of the kind, 0 to 1, beyond what the question itself names. */
export function hasKind(passage: Passage, kind: AnswerKind, asked: ReadonlySet<string>, lexicon: Lexicon): number {
  const fresh = passage.tokens.filter((token) => !asked.has(token.stem));
  const words = fresh.map((token) => token.word);
  const hasEntity = (...types: string[]): boolean => fresh.some((token) => types.includes(token.entity ?? ""));
  switch (kind) {
    case "any":
      return 1;
    case "person":
      return hasEntity("PERSON", "NAME", "USERNAME") || hasName(fresh, lexicon) ? 1 : 0;
    case "place":
      return hasEntity("ADDRESS", "LOCATION", "CITY") || hasName(fresh, lexicon) ? 1 : 0;
    case "date":
      if (hasEntity("DATE_OF_BIRTH", "DATE")) return 1;
      if (fresh.some((token) => isDate(token) || isMonth(token.word, lexicon.tag))) return 1;
      return fresh.some((token) => token.kind === "number") ? 0.5 : 0;
    case "number":
      return fresh.some((token, at) => token.kind === "number" || phraseAt(words, at, lexicon.numbers) > 0) ? 1 : 0;
    case "reason":
      return words.some((_, at) => phraseAt(words, at, lexicon.because) > 0) ? 1 : 0.5;
    case "email":
      return hasEntity("EMAIL") || fresh.some((token) => token.kind === "email") ? 1 : 0;
    case "phone":
      return hasEntity("PHONE") || /\+?\d(?:[\s/().-]?\d){5,14}/u.test(passage.text) ? 1 : 0;
    case "iban":
      return hasEntity("IBAN", "BIC") || /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{2,4}){3,8}/u.test(passage.text) ? 1 : 0;
  }
}

// The first word of a sentence is capitalized anyway, so it counts only when another capitalized word follows it.
function hasName(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some(
    (token, at) => token.isCapitalized && at > 0 && token.word.length > 1 && !lexicon.stop.has(token.word),
  );
}

function isDate(token: Token): boolean {
  return token.kind === "number" && /^(?:1\d{3}|20\d{2})$|^\d{1,2}[.:/]\d{1,2}/u.test(token.word);
}
