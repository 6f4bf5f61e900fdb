import { fold } from "../text/fold.ts";
import { en } from "./en.data.ts";
import { languagePacks } from "./language-packs.ts";
import type { LanguageWords } from "./language-words.ts";
import { compilePhrases, type Phrases } from "./phrases.ts";

/** A question word's kind. */
export type Ask = keyof LanguageWords["ask"];

/** The words of one language, folded and ready to be looked up. */
export interface Lexicon {
  readonly tag: string;
  readonly stop: ReadonlySet<string>;
  readonly ask: Readonly<Record<Ask, Phrases>>;
  readonly numbers: Phrases;
  readonly because: Phrases;
  readonly summarize: Phrases;
  readonly list: Phrases;
  readonly tell: Phrases;
  readonly generate: Phrases;
  readonly greet: Phrases;
  readonly instruct: Phrases;
  readonly replies: LanguageWords["replies"];
}

const compiled = new Map<LanguageWords, Lexicon>();

/** The lexicon of a language; of English where the language has none. */
export function lexiconOf(tag: string): Lexicon {
  const primary = tag.split("-")[0];
  const words = languagePacks.find((pack) => pack.tag === primary) ?? en;
  const known = compiled.get(words);
  if (known !== undefined) return known;
  const lexicon = compile(words);
  compiled.set(words, lexicon);
  return lexicon;
}

function compile(words: LanguageWords): Lexicon {
  const { ask } = words;
  return {
    tag: words.tag,
    stop: new Set(words.stop.split(" ").map(fold)),
    ask: {
      who: compilePhrases(ask.who),
      when: compilePhrases(ask.when),
      where: compilePhrases(ask.where),
      count: compilePhrases(ask.count),
      why: compilePhrases(ask.why),
      what: compilePhrases(ask.what),
    },
    numbers: compilePhrases(words.numbers),
    because: compilePhrases(words.because),
    summarize: compilePhrases(words.summarize),
    list: compilePhrases(words.list),
    tell: compilePhrases(words.tell),
    generate: compilePhrases(words.generate),
    greet: compilePhrases(words.greet),
    instruct: compilePhrases(words.instruct),
    replies: words.replies,
  };
}
