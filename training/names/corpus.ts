import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { tagNames } from "../../packages/names/src/tagger/tags.ts";
import { tokenize } from "../../packages/names/src/tagger/tokenize.ts";

/** A sentence of a corpus: tokens of the tagger and the index of each token's tag in `tagNames`. */
export interface Example {
  readonly forms: readonly string[];
  readonly tags: Uint8Array;
}

/** The sentences of a data folder by language, in the order of the file names. Files are called `<lang>.<part>.tsv.gz`. */
export function readCorpus(folder: string, part: "train" | "dev"): ReadonlyMap<string, readonly Example[]> {
  const ending = `.${part}.tsv.gz`;
  const files = readdirSync(folder).filter((file) => file.endsWith(ending));
  return new Map(
    files.sort().map((file) => [file.slice(0, -ending.length), parse(readGzip(join(folder, file)))] as const),
  );
}

export function readGzip(file: string): string {
  return gunzipSync(readFileSync(file)).toString("utf8");
}

/** One token and its tag a line, an empty line after each sentence; lines without a tab are comments. */
function parse(text: string): readonly Example[] {
  const examples: Example[] = [];
  let forms: string[] = [];
  let tags: number[] = [];
  for (const line of text.split("\n")) {
    const tab = line.indexOf("\t");
    if (tab > 0) addToken(line.slice(0, tab), line.slice(tab + 1).trim());
    else if (line === "" && forms.length > 0) {
      examples.push({ forms, tags: Uint8Array.from(tags) });
      forms = [];
      tags = [];
    }
  }
  if (forms.length > 0) examples.push({ forms, tags: Uint8Array.from(tags) });
  return examples;

  // Corpora cut tokens by their own rules; ours are finer. The first piece keeps the tag, the others go on with it.
  function addToken(form: string, name: string): void {
    const tag = Math.max(
      0,
      tagNames.findIndex((known) => known === name),
    );
    for (const [index, token] of [...tokenize(form)].entries()) {
      forms.push(token.form);
      tags.push(tag % 2 === 1 && index > 0 ? tag + 1 : tag);
    }
  }
}
