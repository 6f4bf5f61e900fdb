import { readdirSync, readFileSync } from "node:fs";

/** What a file of `languages/` says of a language. Its format is described in README.md beside this file. */
export interface LanguageSource {
  readonly language: string;
  /** Words by the kind of list, in the order of the file. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Patterns by kind: firms (`org`), streets (`place`). */
  readonly patterns: ReadonlyMap<string, readonly string[]>;
  /** For each case the endings and what they become; the first that fits counts. */
  readonly cases: ReadonlyMap<string, readonly (readonly [from: string, to: string])[]>;
  readonly templates: readonly string[];
}

const folder = new URL("languages/", import.meta.url);

/** The languages of the folder, sorted by tag. */
export function readLanguages(): readonly LanguageSource[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return files.sort().map((file) => parse(file.slice(0, -4), readFileSync(new URL(file, folder), "utf8")));
}

const patternKinds: ReadonlySet<string> = new Set(["org", "place"]);

function parse(language: string, text: string): LanguageSource {
  const [head = "", ...body] = text.split(/^---$/mu);
  const lists = new Map<string, readonly string[]>();
  const patterns = new Map<string, readonly string[]>();
  const cases = new Map<string, readonly (readonly [string, string])[]>();
  for (const line of linesOf(head)) {
    const [kind = "", ...rest] = line.split(" ");
    if (patternKinds.has(kind)) patterns.set(kind, rest.join(" ").split(" | "));
    else if (kind === "case") cases.set(rest[0] ?? "", rest.slice(1).map(endingOf));
    else lists.set(kind, [...(lists.get(kind) ?? []), ...rest]);
  }
  return { language, lists, patterns, cases, templates: linesOf(body.join("\n")) };
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
}

function endingOf(rule: string): readonly [string, string] {
  const [from = "", to = ""] = rule.split(">");
  return [from, to];
}
