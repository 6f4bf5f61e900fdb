import { wordStems } from "../../../scan/word-stems.ts";
import { firstNames } from "./first-names.ts";

let exact: ReadonlySet<string> | undefined;
let stems: ReadonlySet<string> | undefined;

/** "exact" for a name of the tables, "inflected" for what may be a case form of one; double names by their first part. Lower case. */
export function knownFirstName(lower: string): "exact" | "inflected" | undefined {
  exact ??= new Set(firstNames);
  stems ??= new Set(firstNames.flatMap(nominativeStems));
  if (exact.has(lower) || lower.split("-", 1).some((part) => exact?.has(part))) return "exact";
  return wordStems(lower).some((stem) => stems?.has(stem)) ? "inflected" : undefined;
}

/** A name without the ending that its basic form has in some language: "Markét-a", "Andr-is", "Γιώργ-ος". */
const nominative = /(?:nen|[aeoiyuėěāēаеоияйαηο]|[aiuyoąė]s|[αηοι]ς|ur)$/u;

function nominativeStems(name: string): readonly string[] {
  const stem = name.replace(nominative, "");
  return stem.length >= 4 && stem !== name ? [name, stem] : [name];
}
