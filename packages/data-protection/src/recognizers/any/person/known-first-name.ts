import { firstNames } from "./first-names.ts";
import { isFormOf } from "./is-form-of.ts";
import { remembered } from "./remembered.ts";
import { wordSet } from "./word-set.ts";

const names = wordSet(...firstNames);

/** "exact" for a name of the tables, "inflected" for what may be a case form of one, "" for neither; double names by their first part. Lower case. */
export const knownFirstName: (lower: string) => "exact" | "inflected" | "" = remembered((lower) => {
  if (names.has(lower)) return "exact";
  const hyphen = lower.indexOf("-");
  if (hyphen > 1 && names.has(lower.slice(0, hyphen))) return "exact";
  return isFormOf(lower, names) ? "inflected" : "";
});
