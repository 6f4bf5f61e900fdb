import type { Example } from "./corpus.ts";
import { cutTokens } from "./cut-tokens.ts";
import { personSpans } from "./spans.ts";
import { inventName } from "./synthetic/invent-name.ts";
import type { NamePool } from "./synthetic/read-names.ts";

const share = 0.6;

/**
 * Copies of some of the sentences in which other names of the language stand for the persons' names: the model learns the place of a name more than the
 * names of the news, which helps with names it has not seen.
 */
export function swapNames(examples: readonly Example[], pool: NamePool, random: () => number): readonly Example[] {
  return examples
    .filter(({ tags }) => tags.includes(1) && random() < share)
    .map((example) => swap(example, pool, random));
}

function swap({ forms, tags }: Example, pool: NamePool, random: () => number): Example {
  const swapped: string[] = [];
  const swappedTags: number[] = [];
  let at = 0;
  for (const { start, end } of personSpans(tags)) {
    keep(start);
    const { forename, surname } = inventName(pool, random);
    const name = end - start > 1 ? `${forename} ${surname}` : random() < 0.5 ? forename : surname;
    for (const [index, form] of cutTokens(name).entries()) {
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
