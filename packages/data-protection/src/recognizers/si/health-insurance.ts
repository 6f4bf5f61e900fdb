import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";

/**
 * Slovenian health insurance number (ZZZS). No check digit is checked, so it needs an announcing word.
 * Source: Zakon o zdravstvenem varstvu in zdravstvenem zavarovanju.
 */
export const slovenianHealthInsurance: Recognizer = defineNationalId({
  name: "si/health-insurance",
  form: String.raw`\d{3} ?\d{3} ?\d{3}`,
  rule: "nine digits",
  hints: [
    "ZZZS",
    "zdravstvenega zavarovanja",
    "številka zavarovane osebe",
    "številka zavarovanca",
    "kartica zdravstvenega zavarovanja",
    "KZZ",
  ],
  needsHint: true,
});
