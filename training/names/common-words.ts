import { existsSync } from "node:fs";
import { join } from "node:path";
import { askCues, askNames, cueOf, type NameLists } from "../../packages/names/src/tagger/name-lists.ts";
import { type Example, readGzip } from "./corpus.ts";
import { cutTokens } from "./cut-tokens.ts";
import { foldWord } from "./lists-from.ts";

/** Seldom seen words are left out: those of the texts in use are not known either. */
const leastSeen = 3;
const leastSeenInText = 2;
const mostNamed = 0.05;

/**
 * Words that texts write without a name's being meant: words of the corpora that stand outside names, and those that plain texts, one sentence a line in
 * `<lang>.txt.gz`, write in lower case.
 */
export function commonWords(
  corpora: ReadonlyMap<string, readonly Example[]>,
  textFolder: string | undefined,
  languages: readonly string[],
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const examples of corpora.values()) addWords(examples, words);
  for (const language of textFolder === undefined ? [] : languages) {
    const file = join(textFolder ?? "", `${language}.txt.gz`);
    if (existsSync(file)) addWords(readGzip(file).split("\n").map(untagged), words, leastSeenInText);
  }
  return words;
}

/** Words of lists of frequent words, `words/<lang>.tsv.gz`, that no list knows yet. They are in lower case, so names are among them. */
export function frequentWords(
  textFolder: string | undefined,
  languages: readonly string[],
  lists: NameLists,
): readonly string[] {
  if (textFolder === undefined) return [];
  return languages.flatMap((language) => {
    const file = join(textFolder, "words", `${language}.tsv.gz`);
    if (unfreeLists.has(language) || !existsSync(file)) return [];
    const words = readGzip(file)
      .split("\n")
      .slice(0, mostFrequent)
      .map((line) => foldWord(line.split("\t")[0] ?? ""));
    return words.filter(
      (word) => word.length > 1 && (askNames(lists, word) & exactName) === 0 && (askCues(lists, word) & common) === 0,
    );
  });
}

/** Lists under licences that do not go with that of the weights. */
const unfreeLists: ReadonlySet<string> = new Set(["lb", "fo"]);
const exactName = 3;
const common = cueOf("common");
const mostFrequent = 20_000;

interface Uses {
  common: number;
  named: number;
}

function addWords(examples: readonly Example[], words: Set<string>, least: number = leastSeen): void {
  const uses = new Map<string, Uses>();
  const foldedOf = new Map<string, string>();
  for (const { forms, tags } of examples) {
    for (const [at, form] of forms.entries()) {
      if (form.length < 2 || !/^\p{L}/u.test(form)) continue;
      const isCapital = /^\p{Lu}/u.test(form);
      // At a sentence's start a capital says nothing.
      if (isCapital && at === 0) continue;
      const folded = foldedOf.get(form) ?? foldWord(form);
      foldedOf.set(form, folded);
      const use = uses.get(folded) ?? { common: 0, named: 0 };
      if ((tags[at] ?? 0) > 0) use.named += 1;
      else use.common += 1;
      uses.set(folded, use);
    }
  }
  for (const [word, { common, named }] of uses) if (common >= least && named <= common * mostNamed) words.add(word);
}

/** A line of plain text: what has a capital within it may be a name. */
function untagged(line: string): Example {
  const forms = cutTokens(line);
  return { forms, tags: Uint8Array.from(forms, (form) => Number(/^\p{Lu}/u.test(form))) };
}
