import { existsSync } from "node:fs";
import { join } from "node:path";
import { addToLists, cueKinds, type ListKind, type NameLists } from "../../packages/names/src/tagger/name-lists.ts";
import { foldDiacritics, romanize } from "../../packages/names/src/tagger/romanize.ts";
import { readGzip } from "./corpus.ts";
import { cutTokens } from "./cut-tokens.ts";
import type { LanguageSource } from "./synthetic/read-language.ts";
import { readOrigins } from "./synthetic/read-names.ts";

const listBytes = 2 ** 20;

const files: readonly (readonly [file: string, kind: ListKind])[] = [
  ["forenames.tsv.gz", "forename"],
  ["surnames.tsv.gz", "surname"],
  ["city-names-locale.tsv.gz", "place"],
  ["places-geonames.tsv.gz", "place"],
];

/** Lists of the language files that are a cue of the same name; all their words are common ones, too. */
const cueLists: ReadonlyMap<string, ListKind> = new Map([
  ...cueKinds.map((kind) => [kind, kind] as const),
  ["label", "role"],
  ["other", "common"],
]);

/** The lists of a folder's `gazetteers`, name in the first column, of the language files, and the common words. */
export function readLists(
  folder: string,
  sources: readonly LanguageSource[],
  commonWords: ReadonlySet<string>,
): NameLists {
  const lists = { bits: new Uint8Array(listBytes) };
  for (const [file, kind] of files) {
    const path = join(folder, "gazetteers", file);
    if (existsSync(path))
      for (const line of readGzip(path).split("\n")) addEntry(lists, kind, line.split("\t")[0] ?? "");
  }
  for (const { forenames, surnames } of sources.length > 0 ? readOrigins() : []) {
    for (const name of forenames) addEntry(lists, "forename", name);
    for (const name of surnames) addEntry(lists, "surname", name);
  }
  for (const source of sources) addSource(lists, source);
  for (const word of commonWords) addToLists(lists, "common", word);
  return lists;
}

function addSource(lists: NameLists, source: LanguageSource): void {
  for (const name of source.lists.get("forenames") ?? []) addEntry(lists, "forename", name.replaceAll("_", " "));
  for (const name of source.lists.get("surnames") ?? []) addEntry(lists, "surname", name.replaceAll("_", " "));
  for (const name of source.lists.get("places") ?? []) addEntry(lists, "place", name.replaceAll("_", " "));
  for (const [list, words] of source.lists) {
    const kind = cueLists.get(list);
    if (kind === undefined) continue;
    for (const word of words.flatMap((entry) => cutTokens(entry.replaceAll("_", " ")))) {
      const folded = foldWord(word);
      if (folded.length < 2) continue;
      addToLists(lists, kind, folded);
      if (kind !== "particle") addToLists(lists, "common", folded);
    }
  }
}

export function foldWord(word: string): string {
  return foldDiacritics(romanize(word));
}

/** Of names of several words every part is a name; of such places only the first says something. */
function addEntry(lists: NameLists, kind: ListKind, entry: string): void {
  const words = cutTokens(entry).filter((form) => /^[\p{Lu}\p{Lo}]\p{L}/u.test(form));
  const folded = words.map(foldWord);
  if (kind !== "place") for (const word of folded) addToLists(lists, kind, word);
  else if (folded[0] !== undefined) addToLists(lists, folded.length === 1 ? "place" : "place-part", folded[0]);
}
