import type { Identifier } from "../identifier.ts";

/** Portuguese citizen card number: civil number with its check digit, version, check digit of the whole. */
export const portugueseCitizenCard: Identifier = {
  name: "pt/citizen-card",
  form: String.raw`\d{8} ?\d ?[A-Z0-9]{2} ?\d`,
  rule: "eight digits, check digit, version, check digit",
  check: { name: "Luhn over letters and digits", holds: holdsCitizenCard },
  hints: [
    "cartão de cidadão",
    "cartão do cidadão",
    "CC",
    "documento de identificação",
    "número de documento",
    "citizen card",
  ],
  source: "Lei n.º 7/2007; Imprensa Nacional-Casa da Moeda",
  examples: ["676927138ZZ9", "00000000 0 ZZ4"],
};

function holdsCitizenCard(match: string): boolean {
  const characters = match.replaceAll(" ", "");
  let sum = 0;
  for (let place = 0; place < characters.length; place += 1) {
    const value = Number.parseInt(characters.charAt(place), 36) * (place % 2 === 0 ? 2 : 1);
    sum += place % 2 === 0 && value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
