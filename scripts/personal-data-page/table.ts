/** A table of GitHub's Markdown. Columns whose head ends in ":" are of numbers and stand right. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const names = heads.map((head) => head.replace(/:$/u, ""));
  const rule = heads.map((head) => (head.endsWith(":") ? "---:" : "---"));
  return [names, rule, ...rows.map((row) => row.map(cell))].map((row) => `| ${row.join(" | ")} |\n`).join("");
}

function cell(text: string): string {
  return text.replaceAll("|", String.raw`\|`).replaceAll("\n", " ");
}
