import { fold } from "../text/fold.ts";
import type { Token } from "../text/tokenize.ts";
import { findPhrase, phraseAt } from "../words/phrases.ts";
import type { Ask, Lexicon } from "../words/lexicon.ts";
import { kindNouns } from "./kind-nouns.data.ts";

/** What kind of thing answers a question; "any" when its words do not tell. */
export type AnswerKind = "person" | "date" | "place" | "number" | "reason" | "email" | "phone" | "iban" | "any";

/** The kind of answer that a question asks for, by its question word and the nouns beside it. */
export function expectedAnswer(tokens: readonly Token[], lexicon: Lexicon): AnswerKind {
  const words = tokens.map((token) => token.word);
  const asked = firstAsk(words, lexicon);
  // "Who invented the telephone?" asks for no number.
  if (asked !== undefined && asked.ask !== "what" && asked.ask !== "count") return kindOfAsk[asked.ask];
  for (const kind of ["iban", "email", "phone"] as const)
    if (words.some((word) => startsWithNoun(word, kind))) return kind;
  if (asked === undefined) return "any";
  if (asked.ask === "count") return "number";
  // "In what year", "which city": the noun right behind the question word, one adjective or article between.
  const near = words.slice(asked.at + asked.length, asked.at + asked.length + 2);
  for (const kind of ["date", "number", "place", "person"] as const) {
    if (near.some((word) => startsWithNoun(word, kind))) return kind;
  }
  return "any";
}

const kindOfAsk: Readonly<Record<Exclude<Ask, "what" | "count">, AnswerKind>> = {
  who: "person",
  when: "date",
  where: "place",
  why: "reason",
};

/** Kinds that are recognized for certain. */
export function isExact(kind: AnswerKind): boolean {
  return kind === "email" || kind === "phone" || kind === "iban";
}

/** The first question word of a sentence: of several at one place, the longest. */
export function firstAsk(
  words: readonly string[],
  lexicon: Lexicon,
): { ask: Ask; at: number; length: number } | undefined {
  let best: { ask: Ask; at: number; length: number } | undefined;
  for (const ask of ["who", "when", "where", "count", "why", "what"] as const) {
    const at = findPhrase(words, lexicon.ask[ask]);
    if (at < 0) continue;
    const length = phraseAt(words, at, lexicon.ask[ask]);
    if (best === undefined || at < best.at || (at === best.at && length > best.length)) best = { ask, at, length };
  }
  return best;
}

let folded: ReadonlyMap<string, readonly string[]> | undefined;

function nounsOf(kind: keyof typeof kindNouns): readonly string[] {
  folded ??= new Map(Object.entries(kindNouns).map(([kind, list]) => [kind, list.split(" ").map(fold)]));
  return folded.get(kind) ?? [];
}

function startsWithNoun(word: string, kind: keyof typeof kindNouns): boolean {
  return nounsOf(kind).some((noun) => (noun.length < 4 ? word === noun : word.startsWith(noun)));
}
