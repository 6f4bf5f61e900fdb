import { styleText } from "node:util";

/** Colour only on a terminal: `styleText` looks at the stream and at NO_COLOR. */
export const strong = (text: string): string => styleText("bold", text);
export const faint = (text: string): string => styleText("dim", text);
const tag = (text: string): string => styleText("yellow", text);

export function heading(text: string): void {
  console.log(`\n${strong(`── ${text} ${"─".repeat(Math.max(0, 72 - text.length))}`)}`);
}

const labelWidth = 10;

/** A labelled line; further lines stand under the first. */
export function line(label: string, ...rows: readonly string[]): void {
  const [first = "", ...rest] = rows;
  console.log(`${faint(label.padEnd(labelWidth))} ${first}`);
  for (const row of rest) console.log(`${" ".repeat(labelWidth)} ${row}`);
}

/** A label without an end of line: what follows is written as it comes. */
export function begin(label: string): void {
  process.stdout.write(`${faint(label.padEnd(labelWidth))} `);
}

const pseudonym = /\[[A-Z][A-Z0-9_]*_[a-z0-9]+\]/gu;

/** The lines of a text in which something was replaced, at most `most` of them. */
export function replacedLines(text: string, most: number): readonly string[] {
  const lines = text.split("\n").filter((row) => row.search(pseudonym) >= 0);
  const shown = lines.slice(0, most).map((row) => `┆ ${row.trim().replaceAll(pseudonym, (found) => tag(found))}`);
  return lines.length > most ? [...shown, faint(`┆ … and ${lines.length - most} more lines with pseudonyms`)] : shown;
}

/** "PERSON ×3, IBAN" */
export function counts(found: Readonly<Record<string, number>>): string {
  return Object.entries(found)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([entity, count]) => (count === 1 ? entity : `${entity} ×${count}`))
    .join(", ");
}

export function milliseconds(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
