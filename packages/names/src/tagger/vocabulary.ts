import { characterKinds } from "./character-kinds.ts";
import { mix } from "./hash.ts";
import type { NameLists } from "./name-lists.ts";
import { signCode, type Tokens } from "./tokenize.ts";
import { describeWord, noWord, type Word } from "./word.ts";

/** Described words, each once. It holds hashes, no text, and forgets all when it is full. */
export interface Vocabulary {
  readonly words: readonly Word[];
  /** Room for a whole sentence of new words; to be called between sentences. True where it forgot all. */
  makeRoom(): boolean;
  /** Index in `words` of the token at a place. */
  idOf(text: string, tokens: Tokens, at: number): number;
}

/** Words that a vocabulary holds at most; some megabytes. */
export const mostWords = 16_384;

const slotCount = mostWords * 2;

/** The first word stands for what is before the first and after the last token. */
export const noWordId = 0;

export function createVocabulary(lists: NameLists, longestSentence: number): Vocabulary {
  const slots = new Int32Array(slotCount);
  const hashes = new Int32Array(mostWords);
  const checks = new Int32Array(mostWords);
  const words: Word[] = [noWord];
  return { words, makeRoom, idOf };

  function makeRoom(): boolean {
    if (words.length + longestSentence < mostWords) return false;
    words.length = 1;
    slots.fill(0);
    return true;
  }

  function idOf(text: string, tokens: Tokens, at: number): number {
    const hash = tokens.hashes[at] ?? 0;
    const check = tokens.checks[at] ?? 0;
    for (let slot = mix(hash, check); ; slot += 1) {
      const id = slots[slot & (slotCount - 1)] ?? 0;
      if (id > 0 && hashes[id] === hash && checks[id] === check) return id;
      if (id === 0) return add(slot & (slotCount - 1), hash, check, describeWord(formOf(text, tokens, at), lists));
    }
  }

  function add(slot: number, hash: number, check: number, word: Word): number {
    const id = words.length;
    words.push(word);
    slots[slot] = id;
    hashes[id] = hash;
    checks[id] = check;
    return id;
  }
}

/** A token as text, signs that differ in print alone as one. */
export function formOf(text: string, { starts, ends, kinds }: Tokens, at: number): string {
  const start = starts[at] ?? 0;
  const kind = kinds[at] ?? 0;
  if (kind >= characterKinds.number) return text.slice(start, ends[at]);
  return String.fromCharCode(signCode(text, start, kind));
}
