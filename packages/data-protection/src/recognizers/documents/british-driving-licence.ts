import type { Recognizer } from "@leam/spec";
import { defineAnchored } from "../../scan/define-anchored.ts";
import { numberStarts } from "../../scan/tokens/starts.ts";

/**
 * British driver number: five letters of the surname, the date of birth (month + 50 for women) between its decade's and year's digits, two initials, three more.
 * Its date makes it believable without a word. Source: DVLA, "Driver number", INF1D. Fictitious example: MORGA 657054 SM9IJ.
 */
export const britishDrivingLicence: Recognizer = defineAnchored({
  name: "gb/driving-licence",
  entity: "DRIVING_LICENCE",
  starts: (scan) => numberStarts(scan, 1),
  pattern: () =>
    /(?<![\p{L}\p{N}])[A-Z]{1,5}9{0,4}(?<=(?<![\p{L}\p{N}])[A-Z9]{5}) ?\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d ?[A-Z][A-Z9][2-9A-Z][A-Z]{2}(?: ?\d{2})?(?![\p{L}\p{N}])/uy,
  rule: "surname, coded date of birth, initials",
  longest: 21,
  score: 0.8,
  hints: ["driving licence", "driver number", "licence", "DVLA"],
  scoreWithHint: 0.95,
});
