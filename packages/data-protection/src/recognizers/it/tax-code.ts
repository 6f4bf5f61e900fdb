import { isBirthDateOfTwoDigits } from "../checks/birth-date.ts";
import type { Identifier } from "../identifier.ts";

/** Italian tax code (codice fiscale), also with letters in place of digits (omocodia). */
export const italianTaxCode: Identifier = {
  name: "it/tax-code",
  form: String.raw`[A-Z]{3} ?[A-Z]{3} ?[\dL-NP-V]{2}[A-EHLMPRST][\dL-NP-V]{2} ?[A-Z][\dL-NP-V]{3} ?[A-Z]`,
  rule: "sixteen characters",
  check: { name: "date of birth; odd and even character values, mod 26", holds: holdsTaxCode },
  hints: [
    "codice fiscale",
    "C.F.",
    "CF",
    "cod. fisc.",
    "cod. fiscale",
    "codice fiscal",
    "cod.fisc.",
    "Steuernummer",
    "Italian tax code",
    "fiscal code",
  ],
  source: "D.M. 23 dicembre 1976; Agenzia delle Entrate",
  examples: ["PTFRYB63T13H501H", "RSSMRA85T10A562S"],
};

function holdsTaxCode(match: string): boolean {
  const code = match.replaceAll(" ", "");
  return hasBirthDate(code) && checkLetter(code) === code.charAt(15);
}

/** Letters that stand for digits where two people would have the same code, and for months. */
const digitLetters = "LMNPQRSTUV";
const months = "ABCDEHLMPRST";

/** Women have 40 more in the day. */
function hasBirthDate(code: string): boolean {
  const day = numberAt(code, 9);
  return isBirthDateOfTwoDigits(numberAt(code, 6), months.indexOf(code.charAt(8)) + 1, day > 40 ? day - 40 : day);
}

function numberAt(code: string, place: number): number {
  return 10 * digitOf(code.charAt(place)) + digitOf(code.charAt(place + 1));
}

function digitOf(character: string): number {
  const letter = digitLetters.indexOf(character);
  return letter === -1 ? Number(character) : letter;
}

/** What the characters 0 to 9, which A to J share, and K to Z count in the odd places. */
const oddDigits = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
const oddLetters = [2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function checkLetter(code: string): string {
  let sum = 0;
  for (let place = 0; place < 15; place += 1) {
    const value = Number.parseInt(code.charAt(place), 36);
    const ofAlphabet = value < 10 ? value : value - 10;
    sum += place % 2 === 1 ? ofAlphabet : (oddDigits[ofAlphabet] ?? oddLetters[ofAlphabet - 10] ?? 0);
  }
  return String.fromCharCode(65 + (sum % 26));
}
