import { definePattern, type Recognizer } from "@leam/spec";

/**
 * Card numbers of an invented library: LC-1234567-K. The last letter is the check letter; the weights 1 to 7 and the modulus 26
 * show every wrong digit and every swap of two neighbours.
 */
export const libraryCard: Recognizer = definePattern({
  name: "example/library-card",
  entity: "LIBRARY_CARD",
  rule: "LC, seven digits, check letter",
  pattern: /\bLC-\d{7}-[A-Z]\b/gu,
  longest: 12,
  check: { name: "weighted sum mod 26", holds: (value) => checkLetter(value.slice(3, 10)) === value.slice(11) },
  hints: ["library card", "Bibliotheksausweis", "carte de bibliothèque"],
});

function checkLetter(digits: string): string {
  const sum = Array.from(digits).reduce((total, digit, index) => total + Number(digit) * (index + 1), 0);
  return String.fromCharCode(65 + (sum % 26));
}
