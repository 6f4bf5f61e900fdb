import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { tagNames } from "../../packages/names/src/tagger/tags.ts";
import { cutTokens } from "./cut-tokens.ts";

/** A sentence of a corpus: tokens of the tagger and the index of each token's tag in `tagNames`. */
export interface Example {
  readonly forms: readonly string[];
  readonly tags: Uint8Array;
  /** The names in it are taken for names of no list, so that the model learns such, too. */
  readonly isUnlisted?: boolean;
}

/**
 * The sentences of a data folder by language, in the order of the file names. Files are called `<lang>.<part>.tsv.gz`. With `isPermissive` those under a
 * share-alike licence are left out.
 */
export function readCorpus(
  folder: string,
  part: "train" | "dev",
  isPermissive: boolean = false,
): ReadonlyMap<string, readonly Example[]> {
  const ending = `.${part}.tsv.gz`;
  const files = readdirSync(folder).filter((file) => file.endsWith(ending));
  return new Map(
    files
      .sort()
      .map((file) => [file.slice(0, -ending.length), parse(readGzip(join(folder, file)), isPermissive)] as const),
  );
}

export function readGzip(file: string): string {
  return gunzipSync(readFileSync(file)).toString("utf8");
}

/** One token and its tag a line, an empty line after each sentence; lines without a tab are comments, and one with "licence=" holds for what comes after it. */
function parse(text: string, isPermissive: boolean): readonly Example[] {
  const examples: Example[] = [];
  let isWanted = true;
  let forms: string[] = [];
  let tags: number[] = [];
  for (const line of text.split("\n")) {
    const tab = line.indexOf("\t");
    if (tab > 0) addToken(line.slice(0, tab), line.slice(tab + 1).trim());
    else if (line.includes("licence=")) isWanted = !isPermissive || !/CC BY-SA|CC-BY-SA/u.test(line);
    else if (line === "" && forms.length > 0) {
      if (isWanted) examples.push({ forms, tags: Uint8Array.from(tags) });
      forms = [];
      tags = [];
    }
  }
  if (forms.length > 0 && isWanted) examples.push({ forms, tags: Uint8Array.from(tags) });
  return examples;

  // Corpora cut tokens by their own rules; ours are finer. The first piece keeps the tag, the others go on with it.
  function addToken(form: string, name: string): void {
    const tag = Math.max(
      0,
      tagNames.findIndex((known) => known === name),
    );
    for (const [index, piece] of cutTokens(form).entries()) {
      forms.push(piece);
      tags.push(tag % 2 === 1 && index > 0 ? tag + 1 : tag);
    }
  }
}
