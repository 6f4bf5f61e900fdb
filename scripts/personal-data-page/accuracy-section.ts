import { goals, typeGoals } from "../../benchmarks/data-protection/goals.ts";
import { languageNames } from "./languages.data.ts";
import type { Configuration, Rates, Results } from "./results.ts";
import { table } from "./table.ts";

const labels = { rules: "rules", withNames: "names" };

/** Measured figures by type and by language, the sets beside each other, worst language named. */
export function accuracySection(results: readonly Results[]): string {
  if (results.length === 0) return "Nothing is measured yet.\n";
  const columns = results.flatMap(({ set, configurations }) => configurations.map((figures) => ({ set, figures })));
  const heads = columns.map(({ set, figures }) => `${set}, ${labels[figures.configuration]}:`);
  const figures = columns.map((column) => column.figures);
  const names = (part: "types" | "languages"): readonly string[] =>
    [...new Set(figures.flatMap((column) => Object.keys(column[part])))].toSorted();
  return [
    results.map(provenance).join(""),
    table(
      ["F1", ...heads, "goal:"],
      [
        ["all types", ...figures.map(({ overall }) => rate(overall)), String(goals.overallF1)],
        ...names("types").map((type) => [
          `\`${type}\``,
          ...figures.map(({ types }) => rate(types[type])),
          String(typeGoals[type] ?? ""),
        ]),
      ],
    ),
    "![F1 by language, for the rules alone and with names; the figures are those of the table below](personal-data-f1.svg)\n",
    table(
      ["F1", "tag", ...heads],
      names("languages").map((tag) => [
        languageNames[tag] ?? tag,
        tag,
        ...figures.map(({ languages }) => rate(languages[tag])),
      ]),
    ),
    `The goal is ${goals.languageF1} in each. Worst: ${columns.map(worst).join("; ")}.\n`,
    table(["", ...heads, "goal:"], restRows(figures)),
  ].join("\n");
}

function provenance({ set, texts, date, commit, node, processor, configurations }: Results): string {
  const entities = configurations[0]?.overall.gold ?? 0;
  return `- \`${set}\`: ${texts} texts, ${entities} entities; ${date}, commit ${commit}, Node ${node.slice(1)}, ${processor}\n`;
}

function worst({ set, figures }: { readonly set: string; readonly figures: Configuration }): string {
  const { worstLanguage, languages, configuration } = figures;
  return `${languageNames[worstLanguage] ?? worstLanguage} (${rate(languages[worstLanguage])}) in ${set}, ${labels[configuration]}`;
}

function restRows(figures: readonly Configuration[]): readonly (readonly string[])[] {
  const row = (name: string, value: (column: Configuration) => string, goal: string): readonly string[] => [
    name,
    ...figures.map(value),
    goal,
  ];
  const { rules, withNames } = goals.megabytesPerSecond;
  return [
    row("precision", ({ overall }) => fixed(overall.precision), ""),
    row("recall", ({ overall }) => fixed(overall.recall), ""),
    row(
      "characters of personal data: recall",
      ({ characterRecall }) => fixed(characterRecall),
      String(goals.characterRecall),
    ),
    row(
      "characters found: precision",
      ({ characterPrecision }) => fixed(characterPrecision),
      String(goals.characterPrecision),
    ),
    row(
      "clean texts flagged, %",
      ({ cleanTextsFlagged, cleanTexts }) => fixed((100 * cleanTextsFlagged) / cleanTexts),
      `≤ ${goals.cleanFlagged}`,
    ),
    row("MB a CPU second, the set's texts", ({ speed }) => speed.textByText.toFixed(2), ""),
    row(
      "MB a CPU second, plain prose",
      ({ proseSpeed }) => proseSpeed.textByText.toFixed(2),
      `${rules}; ${withNames} with names`,
    ),
    row(
      "cold start, ms CPU",
      ({ coldStart }) => `${fixed(coldStart.cpuMs)} (${coldStart.from})`,
      `≤ ${goals.coldStartMs}`,
    ),
  ];
}

function rate(rates: Rates | undefined): string {
  return fixed(rates?.f1);
}

function fixed(value: number | null | undefined): string {
  return value === null || value === undefined ? "–" : value.toFixed(1);
}
