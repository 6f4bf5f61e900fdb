import { fold } from "../text/fold.ts";
import { wordPattern } from "../text/word-pattern.ts";
import { languagePacks } from "./language-packs.ts";

/**
 * The language of a text by its function words, "und" when none of them stands in it. Only for choosing words and the language of a
 * reply: a wrong guess costs a little quality, never an answer. For anything more use a language identifier.
 * The second text decides where the first is too short to tell.
 */
export function detectLanguage(text: string, fallback = ""): string {
  const scores = score(text);
  const support = score(fallback);
  const most = Math.max(1, ...support.values());
  for (const [tag, value] of support) scores.set(tag, (scores.get(tag) ?? 0) + (fallbackWeight * value) / most);
  let best = "und";
  let top = 0;
  for (const [tag, value] of scores) if (value > top) [best, top] = [tag, value];
  return best;
}

/** What the whole second text weighs: less than one telling word of the first. */
const fallbackWeight = 1.5;
/** Characters looked at: more do not change the verdict. */
const window = 2000;

function score(text: string): Map<string, number> {
  const scores = new Map<string, number>();
  for (const match of text.slice(0, window).matchAll(wordPattern)) {
    const spelled = match[0].normalize("NFC").toLowerCase();
    const tags = tagsOf(fold(spelled));
    // A word of few languages says more than one of many; a long one more than a short one.
    for (const tag of tags) scores.set(tag, (scores.get(tag) ?? 0) + Math.min(spelled.length, 4) / tags.length);
    // Accents tell Czech "napiš" from Slovak "napíš", but people leave them out, so they only add.
    const exactly = spelledIndex().get(spelled) ?? [];
    for (const tag of exactly) scores.set(tag, (scores.get(tag) ?? 0) + 1 / exactly.length);
  }
  return scores;
}

function tagsOf(word: string): readonly string[] {
  const { exact, prefixes } = (index ??= buildIndex());
  const tags = new Set(exact.get(word));
  // "traduci" stands under one language's "traduc*" and another's "tradu*": it speaks for both.
  for (let length = word.length; length >= 3; length--)
    for (const tag of prefixes.get(word.slice(0, length)) ?? []) tags.add(tag);
  return [...tags];
}

interface Index {
  readonly exact: ReadonlyMap<string, readonly string[]>;
  readonly prefixes: ReadonlyMap<string, readonly string[]>;
}

// Built on first use: importing the package shall cost nothing.
let index: Index | undefined;
let spelledWords: ReadonlyMap<string, readonly string[]> | undefined;

function spelledIndex(): ReadonlyMap<string, readonly string[]> {
  return (spelledWords ??= tagsByEntry((entry) => entry.replace("*", "")));
}

function buildIndex(): Index {
  const all = tagsByEntry(fold);
  const exact = new Map([...all].filter(([entry]) => !entry.endsWith("*")));
  const prefixes = new Map(
    [...all].flatMap(([entry, tags]) => (entry.endsWith("*") ? [[entry.slice(0, -1), tags] as const] : [])),
  );
  return { exact, prefixes };
}

function tagsByEntry(key: (entry: string) => string): Map<string, readonly string[]> {
  const tags = new Map<string, readonly string[]>();
  for (const pack of languagePacks) {
    const lists = [
      pack.stop,
      pack.tell,
      pack.greet,
      pack.summarize,
      pack.generate,
      pack.list,
      ...Object.values(pack.ask),
    ];
    const entries = lists
      .join(" ")
      .split(" ")
      .filter((entry) => !entry.includes("_"));
    for (const entry of new Set(entries.map(key))) tags.set(entry, [...(tags.get(entry) ?? []), pack.tag]);
  }
  return tags;
}
