import { goals, typeGoals } from "./goals.ts";
import type { Rates, SetFigures } from "./rates.ts";

/** A table by type and by language, the goals beside the figures. */
export function printFigures(title: string, figures: SetFigures): void {
  const { overall, withGoal, types, languages, worstLanguage } = figures;
  console.log(`\n${title}\n`);
  console.log(row("", "n", "P", "R", "F1", "exact F1", "goal F1"));
  console.log(rateRow("all types", overall, goals.overallF1));
  console.log(rateRow("the nine with a goal", withGoal, goals.overallF1));
  for (const [type, rates] of Object.entries(types)) console.log(rateRow(type, rates, typeGoals[type]));
  console.log("");
  for (const [language, rates] of Object.entries(languages))
    console.log(rateRow(language, rates, goals.languageF1, language === worstLanguage ? "  worst" : ""));
  const below = Object.entries(languages).filter(([, { f1 }]) => f1 < goals.languageF1);
  console.log(
    `\nWorst language: ${worstLanguage} (F1 ${fixed(languages[worstLanguage]?.f1)}); below ${goals.languageF1}: ${below.map(([name]) => name).join(" ") || "none"}`,
  );
  console.log(
    `Characters of personal data: recall ${fixed(figures.characterRecall)} (goal ${goals.characterRecall}), precision ${fixed(figures.characterPrecision)} (goal ${goals.characterPrecision})`,
  );
  const share = (100 * figures.cleanTextsFlagged) / figures.cleanTexts;
  console.log(
    `Clean texts flagged: ${figures.cleanTextsFlagged} of ${figures.cleanTexts}, ${fixed(share)} % (goal at most ${goals.cleanFlagged} %)`,
  );
}

function rateRow(name: string, rates: Rates, goal: number | undefined, remark = ""): string {
  const { gold, precision, recall, f1, exactF1 } = rates;
  const isMet = goal !== undefined && f1 >= goal;
  const goalText = goal === undefined ? "" : `${goal}${isMet ? " ✓" : "  "}`;
  return row(name, String(gold), fixed(precision), fixed(recall), fixed(f1), fixed(exactF1), goalText) + remark;
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(22) + cells.map((cell) => cell.padStart(9)).join("");
}

export function fixed(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? "–" : value.toFixed(1);
}
