import { goals } from "../../benchmarks/data-protection/goals.ts";
import { languageNames } from "./languages.data.ts";
import type { Configuration, Results } from "./results.ts";

const width = 640;
const left = 120;
const right = 20;
const top = 56;
const rowHeight = 18;
/** F1 from here to 100. */
const lowest = 40;
/** Not tuned on, and of some 50 entities a language; fewer would jump. */
const plottedSet = "ours-test";
const style = `
  text { font: 12px system-ui, sans-serif; fill: #24292f; }
  .grid { stroke: #d0d7de; } .goal { stroke: #9a6700; stroke-dasharray: 4 3; } .link { stroke: #8c959f; }
  .rules { fill: #ffffff; stroke: #0550ae; stroke-width: 2; } .names { fill: #0550ae; stroke: #0550ae; stroke-width: 2; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; } .grid { stroke: #30363d; } .goal { stroke: #d29922; } .link { stroke: #6e7681; }
    .rules { fill: #0d1117; stroke: #79c0ff; } .names { fill: #79c0ff; stroke: #79c0ff; }
  }`;

/**
 * F1 by language in one set, a ring for the rules and a disc with names, so that nothing depends on colour. The figures stand in
 * the page's table too; the colours follow the reader's scheme.
 */
export function accuracyPlot(sets: readonly Results[]): string {
  const results = sets.find(({ set }) => set === plottedSet) ?? sets[0];
  if (results === undefined) return `<svg xmlns="http://www.w3.org/2000/svg"/>\n`;
  const { set, date, commit, configurations } = results;
  const rules = configurations.find(({ configuration }) => configuration === "rules");
  const names = configurations.find(({ configuration }) => configuration === "withNames");
  const best = names ?? rules;
  const languages = Object.keys(best?.languages ?? {}).toSorted((a, b) => (f1Of(best, b) ?? 0) - (f1Of(best, a) ?? 0));
  const bottom = top + languages.length * rowHeight;
  const ticks = [40, 50, 60, 70, 80, 90, 100].map(
    (value) =>
      `${line("grid", placeOf(value), top - 8, placeOf(value), bottom)}${text(placeOf(value), top - 14, "middle", String(value))}`,
  );
  const rows = languages.map((language, index) =>
    row(language, top + (index + 0.5) * rowHeight, f1Of(rules, language), f1Of(names, language)),
  );
  const title = `F1 by language on ${set}, ${date}, commit ${commit}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title description" viewBox="0 0 ${width} ${bottom + 12}" width="${width}">
<title id="title">${title}</title>
<desc id="description">${languages.map((language) => describe(language, f1Of(rules, language), f1Of(names, language))).join("; ")}. The goal is ${goals.languageF1}.</desc>
<style>${style}
</style>
${text(10, 18, "start", title)}
${mark("rules", width - 168, 14)}${text(width - 160, 18, "start", "rules")}${mark("names", width - 108, 14)}${text(width - 100, 18, "start", "with names")}
${ticks.join("\n")}
${line("goal", placeOf(goals.languageF1), top - 8, placeOf(goals.languageF1), bottom)}
${rows.join("\n")}
</svg>
`;
}

function row(language: string, y: number, rules: number | undefined, names: number | undefined): string {
  const link = rules === undefined || names === undefined ? "" : line("link", placeOf(rules), y, placeOf(names), y);
  const marks = [
    rules === undefined ? "" : mark("rules", placeOf(rules), y),
    names === undefined ? "" : mark("names", placeOf(names), y),
  ];
  return `${text(left - 10, y + 4, "end", languageNames[language] ?? language)}${link}${marks.join("")}`;
}

function describe(language: string, rules: number | undefined, names: number | undefined): string {
  const parts = [
    rules === undefined ? "" : `rules ${rules.toFixed(1)}`,
    names === undefined ? "" : `with names ${names.toFixed(1)}`,
  ];
  return `${languageNames[language] ?? language}: ${parts.filter((part) => part !== "").join(", ")}`;
}

function f1Of(figures: Configuration | undefined, language: string): number | undefined {
  return figures?.languages[language]?.f1 ?? undefined;
}

function placeOf(f1: number): number {
  return Math.round(left + ((Math.max(f1, lowest) - lowest) / (100 - lowest)) * (width - left - right));
}

function line(style: string, x1: number, y1: number, x2: number, y2: number): string {
  return `<line class="${style}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`;
}

function mark(style: string, x: number, y: number): string {
  return `<circle class="${style}" cx="${x}" cy="${y}" r="4.5"/>`;
}

function text(x: number, y: number, anchor: string, content: string): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${content}</text>`;
}
