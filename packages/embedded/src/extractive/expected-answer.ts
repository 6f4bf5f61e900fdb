import { fold } from "../text/fold.ts";
import type { Token } from "../text/tokenize.ts";
import { findPhrase, phraseAt } from "../words/phrases.ts";
import type { Ask, Lexicon } from "../words/lexicon.ts";
import { kindNouns } from "./kind-nouns.data.ts";
import type { Voice } from "./voice.ts";

/** What kind of thing answers a question; "any" when its words do not tell. */
export type AnswerKind = "person" | "date" | "place" | "number" | "reason" | "email" | "phone" | "iban" | "any";

/** What a question expects, and the word of it that said so. */
export interface Expectation {
  readonly kind: AnswerKind;
  /** The noun that tells the kind ("amount" in "what is the amount of the rent"): the text need not hold it. */
  readonly noun?: string;
}

/** The kind of answer that a question asks for, by its question word and the nouns beside it. */
export function expectedAnswer(
  tokens: readonly Token[],
  { lexicon, stop }: Pick<Voice, "lexicon" | "stop">,
): Expectation {
  const words = tokens.map((token) => token.word);
  const asked = firstAsk(words, lexicon);
  // "Who invented the telephone?" asks for no number.
  if (asked !== undefined && asked.ask !== "what" && asked.ask !== "count") return { kind: kindOfAsk[asked.ask] };
  const exact = findNoun(words, ["iban", "email", "phone"]);
  if (exact !== undefined) return exact;
  if (asked?.ask === "count") return { kind: "number" };
  // "In what year", "quel est le montant": the noun is among the first words with a topic behind the question word.
  const behind = words.slice(asked === undefined ? 0 : asked.at + asked.length).filter((word) => !stop.has(word));
  return (
    findNoun(behind.slice(0, asked === undefined ? 3 : 1), ["date", "number", "place", "person"]) ?? { kind: "any" }
  );
}

function findNoun(words: readonly string[], kinds: readonly (keyof typeof kindNouns)[]): Expectation | undefined {
  for (const kind of kinds) {
    const noun = words.find((word) => startsWithNoun(word, kind));
    if (noun !== undefined) return { kind, noun };
  }
  return undefined;
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
