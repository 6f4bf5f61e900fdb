import type { Identifier } from "../identifier.ts";
import { keepsAfm } from "./afm.ts";

/** Greek personal number (Προσωπικός Αριθμός, since 2025): two digits or letters of the citizen's choice, a check letter, and the tax number, whose rule alone is public. */
export const greekPersonalNumber: Identifier = {
  name: "gr/personal-number",
  form: String.raw`[A-Z\d]{2}[A-Z]\d{9}`,
  rule: "twelve characters, the last nine the tax number",
  check: { name: "the tax number's powers of two, mod 11", holds: holdsPersonalNumber },
  hints: ["προσωπικός αριθμός", "προσωπικού αριθμού", "προσωπικό αριθμό", "Π.Α.", "personal number"],
  needsHint: true,
  source: "ν. 4727/2020, άρθρο 11; ΚΥΑ 2025, gov.gr",
  examples: ["A1K884028181"],
};

function holdsPersonalNumber(match: string): boolean {
  return keepsAfm(match.slice(3));
}
