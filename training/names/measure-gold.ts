import { readGold } from "../../benchmarks/data-protection/gold.ts";
import { score, type Tally } from "../../benchmarks/data-protection/score.ts";
import type { createRecognizer } from "../../packages/names/src/create-recognizer.ts";

export type NamesRecognizer = ReturnType<typeof createRecognizer>;

const leastScore = 0.5;

/** Persons alone, the tagger alone, on a set of the benchmarks' gold format: rows of a table, a language each and all together. */
export function goldTable(file: string, names: NamesRecognizer): readonly string[] {
  const texts = readGold(file).map((text) => ({
    ...text,
    entities: text.entities.filter(({ type }) => type === "PERSON"),
  }));
  const { all, languages } = score(texts, (text) =>
    [...names.find(text, {})]
      .filter((found) => found.score >= leastScore)
      .map(({ start, end, entity }) => ({ start, end, type: entity })),
  );
  return [
    "| language | persons | P | R | F1 |",
    "|---|--:|--:|--:|--:|",
    ...[...languages].map(([language, tally]) => row(language, tally)),
    row("all", all),
  ];
}

function row(language: string, { gold, found, matched }: Tally): string {
  const shares = [matched / found, matched / gold, (2 * matched) / (found + gold)];
  return `| ${language} | ${gold} | ${shares.map((share) => (share * 100).toFixed(1)).join(" | ")} |`;
}
