import { wordStems } from "../../../scan/word-stems.ts";
import { firstNames } from "./first-names.ts";

let exact: ReadonlySet<string> | undefined;
let stems: ReadonlySet<string> | undefined;

/** "exact" for a name of the tables, "inflected" for what may be a case form of one; double names by either part. Lower case. */
export function knownFirstName(lower: string): "exact" | "inflected" | undefined {
  exact ??= new Set(firstNames);
  stems ??= new Set(firstNames.flatMap((name) => wordStems(name)));
  if (exact.has(lower) || lower.split("-").some((part) => exact?.has(part))) return "exact";
  return wordStems(lower).some((stem) => stems?.has(stem)) ? "inflected" : undefined;
}
