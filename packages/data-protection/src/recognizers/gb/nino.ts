import type { Identifier } from "../identifier.ts";

/** British national insurance number. It has no check digit; some prefixes are never given. */
export const britishNino: Identifier = {
  name: "gb/nino",
  form: String.raw`[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]`,
  rule: "two letters, six digits, a letter",
  check: { name: "prefixes in use", holds: holdsNino },
  hints: [
    "National Insurance",
    "NI number",
    "NINO",
    "NI no",
    "insurance number",
    "NI",
    "N.I. number",
    "Insurance no",
    "NINo",
  ],
  source: "HMRC, National Insurance Manual NIM39110",
  examples: ["AB 12 34 56 C"],
};

function holdsNino(match: string): boolean {
  return !["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"].includes(match.slice(0, 2));
}
