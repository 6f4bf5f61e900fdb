/** A function that exchanges the characters (or strings) of a table in one pass. */
export function replacer(table: Readonly<Record<string, string>>): (text: string) => string {
  const keys = Object.keys(table);
  if (keys.length === 0) return (text) => text;
  const pattern = new RegExp(keys.map(escaped).join("|"), "gu");
  return (text) => text.replace(pattern, (found) => table[found] ?? found);
}

/** `RegExp.escape` is not in Node 22 yet. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
