import { existsSync } from "node:fs";
import { join } from "node:path";
import { askCues, askNames, cueOf, type NameLists } from "../../packages/names/src/tagger/name-lists.ts";
import { type Example, readGzip } from "./corpus.ts";
import { cutTokens } from "./cut-tokens.ts";
import { foldWord } from "./lists-from.ts";

const mostLines = 30_000;
const mostSentences = 1_500;

/**
 * Sentences of plain texts whose tags are plain to see: one run of capitalized words, not at the beginning, that opens with a listed forename and holds
 * no common word. For languages that no corpus covers; elsewhere corpora teach better.
 */
export function silverSentences(
  textFolder: string | undefined,
  languages: readonly string[],
  lists: NameLists,
): readonly Example[] {
  if (textFolder === undefined) return [];
  return languages.flatMap((language) => {
    const file = join(textFolder, `${language}.txt.gz`);
    if (!existsSync(file)) return [];
    const lines = readGzip(file).split("\n").slice(0, mostLines);
    return lines.flatMap((line) => tagged(cutTokens(line), lists) ?? []).slice(0, mostSentences);
  });
}

const isCapital = (form: string | undefined): boolean => form !== undefined && /^\p{Lu}/u.test(form);
const common = cueOf("common");
const longestName = 3;
const forename = 1;
const place = 4;

function tagged(forms: readonly string[], lists: NameLists): Example | undefined {
  const start = forms.findIndex((form, at) => at > 1 && isCapital(form));
  if (start < 0) return undefined;
  let end = start + 1;
  while (isCapital(forms[end])) end += 1;
  if (end - start > longestName || forms.slice(end).some(isCapital) || isCapital(forms[1])) return undefined;
  const words = forms.slice(start, end).map(foldWord);
  const first = askNames(lists, words[0] ?? "");
  if ((first & forename) === 0 || (words.length === 1 && (first & place) !== 0)) return undefined;
  if (words.some((word) => word.length < 3 || (askCues(lists, word) & common) !== 0)) return undefined;
  const tags = Uint8Array.from(forms, (_, at) => (at < start || at >= end ? 0 : at === start ? 1 : 2));
  return { forms, tags };
}
