import { keepsLuhn } from "../checks/luhn.ts";
import type { Finding, Recognizer } from "@leam/spec";
import { defineScanning } from "../../scan/scanning-recognizer.ts";
import type { Scan } from "../../scan/tokens/scan.ts";
import { digitRunStarts } from "../../scan/tokens/starts.ts";

/** Prefixes and lengths of the brands in use, by ISO/IEC 7812 and the brands' public number ranges. */
const brands: readonly RegExp[] = [
  /^4(?:\d{12}|\d{15}|\d{18})$/, // Visa
  /^(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/, // Mastercard
  /^3[47]\d{13}$/, // American Express
  /^3(?:0[0-5]|[689]\d)\d{11}$/, // Diners Club
  /^6(?:011|5\d{2}|4[4-9]\d)\d{12}$/, // Discover
  /^35(?:2[89]|[3-8]\d)\d{12}$/, // JCB
  /^(?:5018|5020|5038|5893|6304|6759|676[1-3])\d{8,15}$/, // Maestro
];

/** A run of digits with single separators, longer ones are cut into groups below; or four groups of four between the same dots or wide gaps. */
const run =
  /(?<![\p{L}\p{N}.]|(?<!\d)\d{1,3},)(?:\d{4}(?<gap>\.|_| {2,3})\d{4}\k<gap>\d{4}\k<gap>\d{4}|\d(?:[ -]?\d){12,36})(?![\p{L}\p{N}])/uy;

const fewestDigits = 12;
/** Signs between two groups: "4539   5787". */
const widestGap = 3;

/** Payment card numbers: brand prefix, length and Luhn check digit (ISO/IEC 7812-1). Test example: 4539 5787 6362 1486. */
export const creditCard: Recognizer = defineScanning({
  name: "any/credit-card",
  entity: "CREDIT_CARD",
  longest: 37,
  scan: findCards,
});

function* findCards(scan: Scan): Generator<Finding> {
  let free = 0;
  for (const place of digitRunStarts(scan, fewestDigits, widestGap)) {
    if (place < free) continue;
    run.lastIndex = place;
    const match = run.exec(scan.text);
    if (match === null) continue;
    free = place + match[0].length;
    const groups = [...match[0].matchAll(/\d+/gu)];
    const card = firstCard(
      match[0],
      groups.map(({ index }) => index),
      groups.map((group) => group.index + group[0].length),
    );
    if (card === undefined) continue;
    const [start, end] = card;
    yield {
      entity: "CREDIT_CARD",
      start: match.index + start,
      end: match.index + end,
      score: 0.98,
      recognizer: "any/credit-card",
      why: { rule: "brand prefix and length", check: "Luhn" },
    };
  }
}

/** The longest stretch between group edges that is a card: a number before or after it in the same run does not hide it. */
function firstCard(
  written: string,
  starts: readonly number[],
  ends: readonly number[],
): readonly [number, number] | undefined {
  for (const start of starts) {
    for (const end of ends.toReversed()) {
      const digits = written.slice(start, end).replaceAll(/\D/gu, "");
      if (digits.length < fewestDigits) break;
      if (digits.length <= 19 && brands.some((brand) => brand.test(digits)) && keepsLuhn(digits)) return [start, end];
    }
  }
  return undefined;
}
