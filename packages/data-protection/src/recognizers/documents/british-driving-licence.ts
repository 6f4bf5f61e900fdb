import type { Recognizer } from "@leam/spec";
import { defineAnchored } from "../../scan/define-anchored.ts";
import type { Scan } from "../../scan/tokens/scan.ts";

/**
 * British driver number: five letters of the surname, the date of birth (month + 50 for women) between its decade's and year's digits, two initials, three more.
 * Its date makes it believable without a word. Source: DVLA, "Driver number", INF1D. Fictitious example: MORGA 657054 SM9IJ.
 */
export const britishDrivingLicence: Recognizer = defineAnchored({
  name: "gb/driving-licence",
  entity: "DRIVING_LICENCE",
  starts: capitalStarts,
  pattern: () =>
    /(?<![\p{L}\p{N}])[A-Z]{1,5}9{0,4}(?<=(?<![\p{L}\p{N}])[A-Z9]{5}) ?\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d ?[A-Z][A-Z9][2-9A-Z][A-Z]{2}(?: ?\d{2})?(?![\p{L}\p{N}])/uy,
  rule: "surname, coded date of birth, initials",
  longest: 21,
  score: 0.8,
  hints: ["driving licence", "driver number", "licence", "DVLA"],
  scoreWithHint: 0.95,
});

/** Tokens with digits, and the ones before them, that begin with a capital. */
function* capitalStarts({ tokens }: Scan): Generator<number> {
  for (const number of tokens.numbers)
    for (let token = Math.max(0, number - 1); token <= number; token += 1)
      if (tokens.capitals[token] === 1) yield tokens.starts[token] ?? 0;
}
