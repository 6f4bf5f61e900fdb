import { existsSync } from "node:fs";
import { join } from "node:path";
import { tokenize } from "../../packages/names/src/tagger/tokenize.ts";
import { type Example, readGzip } from "./corpus.ts";
import { personSpans } from "./spans.ts";

type Name = readonly string[];
interface Pool {
  readonly forenames: readonly Name[];
  readonly surnames: readonly Name[];
}

/** Languages that take the names of another one: the lists have none of their own, or only in another script. */
const lenders: Readonly<Record<string, string>> = { be: "ru", bs: "hr", gl: "es", nn: "nb", sr: "hr", et: "fi" };

/** Fewer names than this would be learned by heart. */
const leastNames = 40;
const share = 0.35;

/**
 * Copies of some of the sentences in which other names of the language stand for the persons' names: the model learns the place of a name more than the
 * names of the news, which helps with names it has not seen. Empty for a language without lists.
 */
export function swapNames(
  folder: string,
  language: string,
  examples: readonly Example[],
  random: () => number,
): readonly Example[] {
  const wanted = lenders[language] ?? language;
  const pool: Pool = { forenames: namesOf(folder, "forenames", wanted), surnames: namesOf(folder, "surnames", wanted) };
  if (pool.forenames.length < leastNames || pool.surnames.length < leastNames) return [];
  return examples
    .filter(({ tags }) => tags.includes(1) && random() < share)
    .map((example) => swap(example, pool, random));
}

function namesOf(folder: string, list: string, language: string): readonly Name[] {
  const file = join(folder, "gazetteers", `${list}.tsv.gz`);
  if (!existsSync(file)) return [];
  const locale = new RegExp(`(?:^|,)${language}(?:[-,]|$)`, "u");
  const lines = readGzip(file)
    .split("\n")
    .map((line) => line.split("\t"));
  return lines
    .filter(([name = "", locales = ""]) => /^[\p{L}]/u.test(name) && locale.test(locales))
    .map(([name = ""]) => [...tokenize(name)].map(({ form }) => form));
}

function swap({ forms, tags }: Example, pool: Pool, random: () => number): Example {
  const swapped: string[] = [];
  const swappedTags: number[] = [];
  let at = 0;
  for (const { start, end } of personSpans(tags)) {
    keep(start);
    const isFull = end - start > 1;
    const name = [
      ...(isFull || random() < 0.5 ? pick(pool.forenames, random) : []),
      ...(isFull ? pick(pool.surnames, random) : []),
    ];
    for (const [index, form] of (name.length > 0 ? name : pick(pool.surnames, random)).entries()) {
      swapped.push(form);
      swappedTags.push(index === 0 ? 1 : 2);
    }
    at = end;
  }
  keep(forms.length);
  return { forms: swapped, tags: Uint8Array.from(swappedTags) };

  function keep(to: number): void {
    for (; at < to; at += 1) {
      swapped.push(forms[at] ?? "");
      swappedTags.push(tags[at] ?? 0);
    }
  }
}

function pick(names: readonly Name[], random: () => number): Name {
  return names[Math.floor(random() * names.length)] ?? [];
}
