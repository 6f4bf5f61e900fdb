import { existsSync } from "node:fs";
import { join } from "node:path";
import { addToLists, type ListKind, type NameLists } from "../../packages/names/src/tagger/name-lists.ts";
import { foldDiacritics, romanize } from "../../packages/names/src/tagger/romanize.ts";
import { tokenize } from "../../packages/names/src/tagger/tokenize.ts";
import { readGzip } from "./corpus.ts";

const listBytes = 2 ** 17;

const files: readonly (readonly [file: string, kind: ListKind])[] = [
  ["forenames.tsv.gz", "forename"],
  ["surnames.tsv.gz", "surname"],
  ["city-names-locale.tsv.gz", "place"],
  ["places-geonames.tsv.gz", "place"],
];

/** The lists of a folder's `gazetteers`, name in the first column; empty where a file is missing. */
export function readNameLists(folder: string): NameLists {
  const lists = { bits: new Uint8Array(listBytes) };
  for (const [file, kind] of files) {
    const path = join(folder, "gazetteers", file);
    if (existsSync(path))
      for (const line of readGzip(path).split("\n")) addEntry(lists, kind, line.split("\t")[0] ?? "");
  }
  return lists;
}

/** Of names of several words every part is a name; of such places only the first says something. */
function addEntry(lists: NameLists, kind: ListKind, entry: string): void {
  const words = [...tokenize(entry)].map(({ form }) => form).filter((form) => /^[\p{Lu}\p{Lo}]\p{L}/u.test(form));
  const folded = words.map((word) => foldDiacritics(romanize(word)));
  if (kind !== "place") for (const word of folded) addToLists(lists, kind, word);
  else if (folded[0] !== undefined) addToLists(lists, folded.length === 1 ? "place" : "place-part", folded[0]);
}
