import { tokenize } from "../text/tokenize.ts";
import { languagePacks } from "../words/language-packs.ts";
import { fold } from "../text/fold.ts";

/** Weight of a function word beside a topic word's 1: there is no collection to take its rarity from. */
const stopWeight = 0.1;
/** What all character n-grams of a word weigh together, beside its stem's 1. */
const gramsWeight = 0.8;

/** What stands in a text, with how much it weighs: stems of words and the character 3- to 5-grams of each word. */
export function features(text: string): Map<string, number> {
  const found = new Map<string, number>();
  const add = (name: string, weight: number): void => void found.set(name, (found.get(name) ?? 0) + weight);
  for (const { word, stem } of tokenize(text)) {
    const weight = functionWords().has(word) ? stopWeight : Math.min(1.2, 0.5 + word.length / 12);
    add(`w ${stem}`, weight);
    const grams = gramsOf(word);
    for (const gram of grams) add(`g ${gram}`, (weight * gramsWeight) / Math.sqrt(grams.length));
  }
  return found;
}

function gramsOf(word: string): string[] {
  const framed = `^${word.slice(0, longestWord)}$`;
  const grams: string[] = [];
  for (let size = 3; size <= 5; size++) {
    for (let at = 0; at + size <= framed.length; at++) grams.push(framed.slice(at, at + size));
  }
  return grams;
}

const longestWord = 40;

let known: ReadonlySet<string> | undefined;

// Words that are function words in one language and topic words in another are rare enough to weigh little everywhere.
function functionWords(): ReadonlySet<string> {
  known ??= new Set(languagePacks.flatMap((pack) => pack.stop.split(" ").map(fold)));
  return known;
}
