import type { Identifier } from "../identifier.ts";

/** Slovenian health insurance number (ZZZS). No check digit is checked, so it needs an announcing word. */
export const slovenianHealthInsurance: Identifier = {
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
  source: "Zakon o zdravstvenem varstvu in zdravstvenem zavarovanju",
  examples: ["005977935"],
};
