import type { Identifier } from "../identifier.ts";

/** German driving licence number: office, licence, check digit, edition. */
export const germanDrivingLicence: Identifier = {
  name: "de/driving-licence",
  entity: "DRIVING_LICENCE",
  form: String.raw`[A-Z0-9]\d{2}[A-Z0-9]{6}[\dX][A-Z0-9]`,
  rule: "eleven characters, the tenth a check digit",
  check: { name: "weights 9 to 1, mod 11", holds: holdsDrivingLicence },
  hints: [
    "Führerscheinnummer",
    "Führerschein-Nr",
    "Führerschein Nr",
    "Führerschein",
    "Fahrerlaubnis",
    "driving licence",
  ],
  needsHint: true,
  source: "Anlage 8 FeV",
  examples: ["B072RRE2I55"],
};

function holdsDrivingLicence(match: string): boolean {
  const sum = Array.from(match.slice(0, 9)).reduce(
    (total, character, place) => total + (9 - place) * Number.parseInt(character, 36),
    0,
  );
  return (sum % 11 === 10 ? "X" : String(sum % 11)) === match.charAt(9);
}
