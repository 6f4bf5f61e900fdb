import { goals, typeGoals } from "./goals.ts";
import type { ConfigurationFigures, MeasuredSet } from "./measure-configuration.ts";
import type { Rates } from "./rates.ts";

const labels = { rules: "rules", withNames: "names" };

/** Tables by type and by language, the configurations beside each other and beside the goals. A tick is a goal reached. */
export function printConfigurations(configurations: readonly ConfigurationFigures[]): void {
  const first = configurations[0];
  if (first === undefined) return;
  console.log(`${configurations.map(({ finder }) => finder).join("; ")}. Node ${process.version}`);
  for (const index of first.sets.keys())
    printSet(
      configurations.flatMap(({ configuration, sets }) => (sets[index] ? [{ configuration, set: sets[index] }] : [])),
    );
  console.log("");
  for (const { configuration, coldStart, proseSpeed } of configurations) {
    const goal = goals.megabytesPerSecond[configuration];
    console.log(
      `${labels[configuration]}: plain prose ${proseSpeed.textByText.toFixed(2)} MB a CPU second by paragraph, ${proseSpeed.oneLongText.toFixed(2)} as one text (goal ${goal}); ` +
        `cold start ${fixed(coldStart.cpuMs)} ms CPU, from ${coldStart.from} (goal ${goals.coldStartMs})`,
    );
  }
}

type Column = { readonly configuration: keyof typeof labels; readonly set: MeasuredSet };

function printSet(columns: readonly Column[]): void {
  const set = columns[0]?.set;
  if (set === undefined) return;
  console.log(`\n${set.set}: ${set.texts} texts\n`);
  const heads = columns.flatMap(({ configuration }) =>
    ["P", "R", "F1", "exact"].map((head) => `${labels[configuration]} ${head}`),
  );
  console.log(row("", "n", ...heads, "goal F1"));
  printRates(
    "all types",
    columns.map((column) => column.set.overall),
    goals.overallF1,
  );
  printRates(
    "the nine with a goal",
    columns.map((column) => column.set.withGoal),
    goals.overallF1,
  );
  for (const type of namesOf(columns, "types"))
    printRates(
      type,
      columns.map((column) => column.set.types[type]),
      typeGoals[type],
    );
  console.log("");
  for (const language of namesOf(columns, "languages"))
    printRates(
      language,
      columns.map((column) => column.set.languages[language]),
      goals.languageF1,
    );
  console.log("");
  for (const column of columns) printRest(column);
}

function printRest({ configuration, set }: Column): void {
  const below = Object.entries(set.languages).filter(([, { f1 }]) => f1 < goals.languageF1);
  const flagged = (100 * set.cleanTextsFlagged) / set.cleanTexts;
  const lines = [
    `worst language ${set.worstLanguage} (F1 ${fixed(set.languages[set.worstLanguage]?.f1)}); below ${goals.languageF1}: ${below.map(([name]) => name).join(" ") || "none"}`,
    `characters: recall ${fixed(set.characterRecall)} (goal ${goals.characterRecall}), precision ${fixed(set.characterPrecision)} (goal ${goals.characterPrecision})`,
    `clean texts flagged: ${set.cleanTextsFlagged} of ${set.cleanTexts}, ${fixed(flagged)} % (goal at most ${goals.cleanFlagged} %)`,
    ...Object.entries(set.evasion).map(
      ([name, recalls]) =>
        `recall under ${name} (goal ${goals.evasionRecall}): ${Object.entries(recalls)
          .map(([type, recall]) => `${type} ${fixed(recall)}`)
          .join(", ")}`,
    ),
    `this set's dense sentences: ${set.speed.textByText.toFixed(2)} MB a CPU second text by text, ${set.speed.oneLongText.toFixed(2)} as one text`,
  ];
  for (const line of lines) console.log(`${labels[configuration]}: ${line}`);
}

function namesOf(columns: readonly Column[], part: "types" | "languages"): readonly string[] {
  return [...new Set(columns.flatMap(({ set }) => Object.keys(set[part])))].toSorted();
}

function printRates(name: string, columns: readonly (Rates | undefined)[], goal: number | undefined): void {
  const cells = columns.flatMap((rates) => [
    fixed(rates?.precision),
    fixed(rates?.recall),
    fixed(rates?.f1) + (rates !== undefined && goal !== undefined && rates.f1 >= goal ? " ✓" : "  "),
    fixed(rates?.exactF1),
  ]);
  console.log(row(name, String(columns[0]?.gold ?? 0), ...cells, String(goal ?? "")));
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(20) + cells.map((cell) => cell.padStart(12)).join("");
}

export function fixed(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? "–" : value.toFixed(1);
}
