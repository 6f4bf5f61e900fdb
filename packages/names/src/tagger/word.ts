import { characterKinds, kindOf } from "./character-kinds.ts";
import { hashText, mix } from "./hash.ts";
import { askCues, askNames, type NameLists } from "./name-lists.ts";
import { foldDiacritics, romanize } from "./romanize.ts";

/** What the features need of a token, whatever stands around it. Hashes are 32 bits. */
export interface Word {
  /** Of the romanized form with its diacritics. */
  readonly hash: number;
  /** Of the pattern of capitals, small letters, digits and signs: "Xx", "X", "XxXx", "00". */
  readonly shape: number;
  /** Of beginnings and ends of the folded form, each with its length and side. */
  readonly affixes: readonly number[];
  readonly suffix: number;
  /** Answer of `askNames` for a capitalized word. */
  readonly lists: number;
  /** The same for a word in lower case: chats write names so. */
  readonly smallLists: number;
  /** Answer of `askCues`. */
  readonly cues: number;
  readonly isCapitalized: boolean;
  /** Two capitals or more and no small letter. */
  readonly isShouted: boolean;
  readonly isLetters: boolean;
  /** In UTF-16 code units. */
  readonly length: number;
}

/** Longer words are not names; more of them would only cost time. */
const longestWord = 40;
const longestAffix = 6;

/** Stands before the first and after the last token. */
export const noWord: Word = {
  hash: 1,
  shape: 1,
  affixes: [],
  suffix: 1,
  lists: 0,
  smallLists: 0,
  cues: 0,
  isCapitalized: false,
  isShouted: false,
  isLetters: false,
  length: 0,
};

export function describeWord(form: string, lists: NameLists): Word {
  const kind = kindOf(form.charCodeAt(0));
  if (kind < characterKinds.lower) return describeSign(form, kind);
  const text = form.slice(0, longestWord);
  const romanized = romanize(text);
  const folded = foldDiacritics(romanized);
  const isCapitalized = kind === characterKinds.upper;
  const known = askNames(lists, folded);
  return {
    hash: hashText(romanized),
    shape: hashText(shapeOf(text)),
    affixes: affixesOf(folded),
    suffix: hashText(folded.slice(-3)),
    lists: isCapitalized ? known : 0,
    smallLists: isCapitalized ? 0 : known,
    cues: askCues(lists, folded),
    isCapitalized,
    isShouted: text.length > 1 && isCapitalized && text === text.toUpperCase(),
    isLetters: true,
    length: form.length,
  };
}

/** Digits count by their number alone. */
function describeSign(form: string, kind: number): Word {
  const hash = hashText(kind === characterKinds.number ? "0".repeat(Math.min(form.length, 5)) : form);
  return { ...noWord, hash, shape: hash, suffix: hash, length: form.length };
}

function shapeOf(text: string): string {
  let shape = "";
  let last = "";
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at)) === characterKinds.upper ? "X" : "x";
    // A single capital and a run of them differ: "Xx", "XX".
    if (kind !== last || (kind === "X" && !shape.endsWith("XX"))) shape += kind;
    last = kind;
  }
  return text.length === 1 ? `${shape}1` : shape;
}

function affixesOf(folded: string): readonly number[] {
  const affixes: number[] = [];
  for (let length = 1; length <= Math.min(longestAffix, folded.length); length += 1) {
    if (length > 1) affixes.push(mix(hashText(folded.slice(0, length)), length));
    affixes.push(mix(hashText(folded.slice(-length)), length + 16));
  }
  affixes.push(mix(hashText(folded), 32));
  // Inner triples: what stands before an ending and after a prefix.
  for (let at = 1; at + 3 < folded.length && at < 12; at += 1)
    affixes.push(mix(hashText(folded.slice(at, at + 3)), 33));
  return affixes;
}
