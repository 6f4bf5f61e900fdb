import { firstNames } from "./first-names.ts";
import { isFormOf } from "./is-form-of.ts";
import { remembered } from "./remembered.ts";
import { wordSet } from "./word-set.ts";

const names = wordSet(...firstNames);

/** "exact" for a name of the tables, "inflected" for what may be a case form of one, "" for neither; double names by their first part. Lower case. */
export const knownFirstName: (lower: string) => "exact" | "inflected" | "" = remembered((lower) => {
  if (isFirstName(lower)) return "exact";
  return isFormOf(lower, names) ? "inflected" : "";
});

/** Whether a lower-case word is a name of the tables, or a double name that begins with one. */
export function isFirstName(lower: string): boolean {
  if (names.has(lower)) return true;
  const hyphen = lower.indexOf("-");
  return hyphen > 1 && names.has(lower.slice(0, hyphen));
}
