import { introductions } from "./announcements.data.ts";
import type { NameEvidence } from "./evidence-within.ts";
import { isLetterAt } from "./name-words.ts";
import type { Beside } from "./word-beside.ts";

let byLastWord: ReadonlyMap<string, readonly string[]> | undefined;
const longest = 24;

/** "my name is", "z. Hd.": the phrase that ends with the word before a name. */
export function introductionBefore(
  text: string,
  before: Beside,
  start: number,
): Pick<NameEvidence, "score" | "rule" | "context"> | undefined {
  const between = text.slice(before.end, start);
  if (!/^[.:]? ?$/u.test(between)) return undefined;
  byLastWord ??= groupByLastWord();
  const phrases = byLastWord.get(before.lower);
  if (phrases === undefined) return undefined;
  const lead = text
    .slice(Math.max(0, before.end - longest), start)
    .toLowerCase()
    .trimEnd();
  const context = phrases.find((phrase) => lead.endsWith(phrase) && !isLetterAt(lead, lead.length - phrase.length - 1));
  return context === undefined ? undefined : { score: 0.85, rule: "introduction before a name", context };
}

function groupByLastWord(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const phrase of introductions) {
    const last = /[\p{L}'/-]+(?:\.\p{L}+)*(?=[.:]?$)/u.exec(phrase)?.[0] ?? phrase;
    for (const key of new Set([last, last.split(/[/ -]/u).at(-1) ?? last]))
      groups.set(key, [...(groups.get(key) ?? []), phrase]);
  }
  return groups;
}
