import type { Finding, Recognizer } from "@leam/spec";
import { countrySpecs, validateIBAN, ValidationErrorsIBAN } from "ibantools";
import { defineScanning } from "../../scan/scanning-recognizer.ts";
import type { Scan } from "../../scan/tokens/scan.ts";
import { numberStarts } from "../../scan/tokens/starts.ts";

/** Up to 34 characters, each of which may be followed by separators when somebody types them one by one. */
const longest = 104;
const candidate = /(?<![\p{L}\p{N}])[A-Za-z] ?[A-Za-z] ?\d ?\d(?:[ .\n-]{0,2}[A-Za-z0-9]){10,30}/uy;
/** Tokens of letters before the first digit, at most: "D E 89". */
const lettersApart = 2;

const separators = /[ .\n-]/gu;

/**
 * International bank account numbers, also grouped, in lower case or with every character apart.
 * Source: ISO 13616; lengths and national check digits by ibantools. Fictitious example: DE50 5260 1815 9083 0166 13.
 */
export const iban: Recognizer = defineScanning({ name: "any/iban", entity: "IBAN", longest, scan: findIbans });

function* findIbans(scan: Scan): Generator<Finding> {
  const { text } = scan;
  // A candidate that is none may hide one: "Re 2024 DE50 …" begins like an account, so every place where one may begin is looked at.
  let free = 0;
  for (const place of numberStarts(scan, lettersApart)) {
    if (place < free || !beginsWithCountry(text, place)) continue;
    candidate.lastIndex = place;
    const match = candidate.exec(text);
    if (match === null) continue;
    const letters = match[0].replaceAll(separators, "").toUpperCase();
    const length = countrySpecs[letters.slice(0, 2)]?.chars ?? 0;
    if (length === 0 || letters.length < length || !keepsChecks(letters.slice(0, length))) continue;
    const end = match.index + lengthOf(match[0], length);
    if (/[\p{L}\p{N}]/u.test(text[end] ?? "")) continue;
    free = end;
    yield {
      entity: "IBAN",
      start: match.index,
      end,
      score: 0.99,
      recognizer: "any/iban",
      why: { rule: "country code, check digits, account", check: "ISO 7064 mod 97,10" },
    };
  }
}

/** The check digits of ISO 13616. Those that some banks have inside the account are not asked for: an account with a slip there, or an invented one, is somebody's all the same. */
function keepsChecks(letters: string): boolean {
  return validateIBAN(letters).errorCodes.every((code) => code === ValidationErrorsIBAN.WrongAccountBankBranchChecksum);
}

/** Two letters of the Latin alphabet, maybe apart: asked before the form is compared. */
function beginsWithCountry(text: string, place: number): boolean {
  const next = text.charCodeAt(place + 1);
  return isLatin(text.charCodeAt(place)) && (isLatin(next) || next === 32);
}

function isLatin(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

/** How much of the written form holds the first `count` letters and digits. */
function lengthOf(written: string, count: number): number {
  let seen = 0;
  for (let at = 0; at < written.length; at += 1) {
    if (/[A-Z0-9]/iu.test(written.charAt(at))) seen += 1;
    if (seen === count) return at + 1;
  }
  return written.length;
}
