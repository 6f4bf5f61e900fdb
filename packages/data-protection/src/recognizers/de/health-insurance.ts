import type { Identifier } from "../identifier.ts";

/** German health insurance number, the part that stays for life (Krankenversichertennummer). The letter counts as its two-digit place in the alphabet. */
export const germanHealthInsurance: Identifier = {
  name: "de/health-insurance",
  form: String.raw`[A-Z] ?\d{3} ?\d{3} ?\d{3}`,
  rule: "letter and nine digits",
  check: { name: "Luhn over the letter's two digits and the number", holds: holdsHealthInsurance },
  hints: [
    "Versichertennr",
    "Vers.-Nr",
    "Versicherungsnummer",
    "KV-Nr",
    "Krankenversichertennr",
    "Krankenversicherungsnummer",
    "Krankenversicherungsnr",
    "Krankenversichertennummer",
    "Versichertennummer",
    "Versicherten-Nr",
    "KVNR",
    "KV-Nummer",
    "Krankenkasse",
    "Gesundheitskarte",
    "eGK",
    "health insurance number",
  ],
  needsHint: true,
  source: "§ 290 SGB V; GKV-Spitzenverband, Richtlinie zur Krankenversichertennummer",
  examples: ["A123456780"],
};

function holdsHealthInsurance(written: string): boolean {
  const match = written.replaceAll(" ", "");
  const digits = `${String(match.charCodeAt(0) - 64).padStart(2, "0")}${match.slice(1, 9)}`;
  const sum = Array.from(digits)
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 1 : 2))
    .reduce((total, product) => total + Math.floor(product / 10) + (product % 10), 0);
  return sum % 10 === Number(match.charAt(9));
}
