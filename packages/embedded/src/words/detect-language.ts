import { fold } from "../text/fold.ts";
import { wordPattern } from "../text/word-pattern.ts";
import { languagePacks } from "./language-packs.ts";

/**
 * The language of a text by its function words, "und" when none of them stands in it. Only for choosing words and the language of a
 * reply: a wrong guess costs a little quality, never an answer. For anything more use a language identifier.
 */
export function detectLanguage(text: string): string {
  const scores = new Map<string, number>();
  for (const match of text.slice(0, window).matchAll(wordPattern)) {
    const tags = stopWordIndex().get(fold(match[0])) ?? [];
    // A word of few languages says more than one of many; a long one more than a short one.
    for (const tag of tags) scores.set(tag, (scores.get(tag) ?? 0) + Math.min(match[0].length, 4) / tags.length);
  }
  let best = "und";
  let top = 0;
  for (const [tag, score] of scores) if (score > top) [best, top] = [tag, score];
  return best;
}

/** Characters looked at: more do not change the verdict. */
const window = 2000;

let index: ReadonlyMap<string, readonly string[]> | undefined;

// Built on first use: importing the package shall cost nothing.
function stopWordIndex(): ReadonlyMap<string, readonly string[]> {
  if (index !== undefined) return index;
  const built = new Map<string, string[]>();
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
    const words = new Set(lists.join(" ").replaceAll("*", "").split(/[ _]/u).map(fold));
    for (const word of words) built.set(word, [...(built.get(word) ?? []), pack.tag]);
  }
  index = built;
  return built;
}
