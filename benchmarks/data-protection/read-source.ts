import { readdirSync, readFileSync } from "node:fs";
import { valueProblem } from "./check-value.ts";
import type { GoldText } from "./gold.ts";
import { parseMarkup } from "./parse-markup.ts";

/** A text of a source file; `number` is its place among the texts of its file, from 1. */
export interface SourceText extends GoldText {
  readonly number: number;
}

export interface Source {
  readonly texts: readonly SourceText[];
  readonly problems: readonly string[];
}

/** Reads `<language>.txt` of a folder, all languages or those named, and says what is wrong with its lines. */
export function readSource(folder: URL, only: readonly string[]): Source {
  const texts: SourceText[] = [];
  const problems: string[] = [];
  const seen = new Map<string, string>();
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const languages = files.map((name) => name.slice(0, -".txt".length)).toSorted();
  for (const language of languages.filter((name) => only.length === 0 || only.includes(name))) {
    let number = 0;
    for (const [index, line] of readFileSync(new URL(`${language}.txt`, folder), "utf8")
      .split("\n")
      .entries()) {
      if (line.trim() === "" || line.startsWith("#")) continue;
      number++;
      const place = `${language}.txt:${index + 1}`;
      try {
        const text = sourceText(line.trim(), language, number, (problem) => problems.push(`${place}: ${problem}`));
        const before = seen.get(text.text);
        if (before !== undefined) problems.push(`${place}: the same sentence as ${before}.`);
        seen.set(text.text, place);
        texts.push(text);
      } catch (error) {
        problems.push(`${place}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return { texts, problems };
}

function sourceText(line: string, language: string, number: number, report: (problem: string) => void): SourceText {
  const { text, entities } = parseMarkup(line);
  for (const { type, value, isUnchecked } of entities) {
    const problem = isUnchecked ? undefined : valueProblem(type, value, language);
    if (problem !== undefined) report(`${type} "${value}" ${problem}.`);
  }
  const spans = entities.map(({ start, end, type, value }) => ({ start, end, type, value }));
  return { id: `${language}-${String(number).padStart(3, "0")}`, lang: language, text, entities: spans, number };
}
