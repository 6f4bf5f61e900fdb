import type { NameLists } from "../../packages/names/src/tagger/name-lists.ts";
import { createSentence, type Sentence, surveySentence } from "../../packages/names/src/tagger/sentence.ts";
import { isPerson } from "../../packages/names/src/tagger/tags.ts";
import { createTokens, fillTokens, longestSentence } from "../../packages/names/src/tagger/tokenize.ts";
import { describeWord, type Word } from "../../packages/names/src/tagger/word.ts";
import type { Example } from "./corpus.ts";

export interface Prepared {
  readonly sentence: Sentence;
  readonly tags: Uint8Array;
}

/** A function that describes the words of an example, each distinct word once. */
export function preparer(lists: NameLists): (example: Example) => Prepared {
  const known = new Map<string, Word>();
  const unlisted = new Map<string, Word>();
  const tokens = createTokens();
  return ({ forms, tags, isUnlisted = false }) => {
    const count = Math.min(forms.length, longestSentence);
    const sentence = createSentence(count);
    fillTokens(tokens, forms.slice(0, count));
    surveySentence(sentence, tokens, (at) => {
      const form = forms[at] ?? "";
      const word = isUnlisted && isPerson(tags[at] ?? 0) ? unlistedWordOf(form) : wordOf(form);
      sentence.words[at] = word;
      return word;
    });
    return { sentence, tags: reachable(tags.slice(0, count), sentence.active) };
  };

  function wordOf(form: string): Word {
    const word = known.get(form) ?? describeWord(form, lists);
    known.set(form, word);
    return word;
  }

  function unlistedWordOf(form: string): Word {
    const word = unlisted.get(form) ?? { ...wordOf(form), lists: 0, cues: 0 };
    unlisted.set(form, word);
    return word;
  }
}

/** The tagger takes no look at some tokens; what the corpus says of them cannot be learned. */
function reachable(tags: Uint8Array, active: Uint8Array): Uint8Array {
  const kept = tags.map((tag, at) => (active[at] === 1 ? tag : 0));
  return kept.map((tag, at) => {
    const begin = tag - 1;
    return tag > 0 && tag % 2 === 0 && kept[at - 1] !== tag && kept[at - 1] !== begin ? begin : tag;
  });
}
