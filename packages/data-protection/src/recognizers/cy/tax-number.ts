import type { Identifier } from "../identifier.ts";

/** Cypriot tax identification code (ΑΦΤ, ΤΙΝ), of persons and companies: eight digits and a check letter. */
export const cypriotTaxNumber: Identifier = {
  name: "cy/tax-number",
  form: String.raw`\d{8}[A-Z]`,
  rule: "eight digits and a letter",
  check: { name: "check letter, mod 26", holds: keepsTaxNumber },
  hints: ["ΑΦΤ", "Α.Φ.Τ.", "φορολογικής ταυτότητας", "φορολογικ", "TIC", "TIN", "tax identification", "vergi kimlik"],
  needsHint: true,
  source: "OECD TIN sheet of Cyprus",
  examples: ["10123456G"],
};

const ofOddPlaces = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

/** Digits of the first, third, fifth and seventh place count as in a table, the others as they are. */
export function keepsTaxNumber(match: string): boolean {
  const sum = Array.from(match.slice(0, 8), Number).reduce(
    (total, digit, place) => total + (place % 2 === 0 ? (ofOddPlaces[digit] ?? 0) : digit),
    0,
  );
  return sum % 26 === match.charCodeAt(8) - 65;
}
