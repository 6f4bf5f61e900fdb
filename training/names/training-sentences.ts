import type { Example } from "./corpus.ts";
import { swapNames } from "./swap-names.ts";
import { makeSentences } from "./synthetic/make-sentences.ts";
import type { LanguageSource } from "./synthetic/read-language.ts";
import { readNames } from "./synthetic/read-names.ts";

/** No language counts for more sentences than this, so that one large corpus does not drown the small ones. */
const mostSentences = 30_000;

/** Corpora in which whole passages carry no label although names stand in them: only sentences with a label teach. */
const halfLabelled: ReadonlySet<string> = new Set(["nl"]);

/** Corpora of languages without a file of their own take the names of a neighbour. */
const lenders: Readonly<Record<string, string>> = { be: "uk", bs: "hr", gl: "es", nb: "no", nn: "no", ru: "bg" };

/** Written as a chat would, all in lower case. */
const smallShare = 0.04;
const unlistedShare = 0.25;

export interface SentenceOptions {
  readonly folder: string;
  readonly corpora: ReadonlyMap<string, readonly Example[]>;
  readonly sources: readonly LanguageSource[];
  /** Sentences of plain texts, tagged by their looks. */
  readonly silver: readonly Example[];
  /** Sentences made for each language. */
  readonly synthetic: number;
  readonly random: () => number;
  readonly report: (line: string) => void;
}

/** All that the model learns from: the corpora, copies of them with other names or in lower case, and sentences that were made. */
export function trainingSentences(options: SentenceOptions): readonly Example[] {
  const { folder, corpora, sources, silver, synthetic, random, report } = options;
  const pools = new Map(sources.map((source) => [source.language, readNames(folder, source)]));
  const found: Example[] = [];
  const swapped: Example[] = [];
  for (const [language, examples] of corpora) {
    const chosen = thin(halfLabelled.has(language) ? examples.filter(isLabelled) : examples, mostSentences);
    found.push(...chosen);
    const pool = pools.get(lenders[language] ?? language);
    if (pool !== undefined) for (const example of swapNames(chosen, pool, random)) swapped.push(example);
  }
  const made = sources.flatMap((source) => {
    const pool = pools.get(source.language);
    return pool === undefined ? [] : makeSentences(source, pool, synthetic, random);
  });
  const small = found.filter(() => random() < smallShare).map(lowered);
  report(`${found.length} sentences of corpora, ${swapped.length} with other names, ${small.length} in lower case`);
  report(`${made.length} sentences made, ${silver.length} of plain texts`);
  const unlisted = [...swapped, ...silver, ...made].map((example) => ({
    ...example,
    isUnlisted: random() < unlistedShare,
  }));
  return [...found, ...small, ...unlisted];
}

function lowered({ forms, tags }: Example): Example {
  return { forms: forms.map((form) => form.toLowerCase()), tags };
}

function isLabelled({ tags }: Example): boolean {
  return tags.some((tag) => tag > 0);
}

/** Evenly chosen items, at most so many. */
export function thin<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, at) => Math.floor((at * items.length) / most)).flatMap(
    (index) => items[index] ?? [],
  );
}
