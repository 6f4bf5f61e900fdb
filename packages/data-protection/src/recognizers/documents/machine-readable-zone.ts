import { defineRecognizer, type Finding, type Recognizer } from "@leam/spec";
import { check731 } from "./check-731.ts";

/** The three sizes of ICAO 9303: passports (part 4), larger and smaller cards (parts 6 and 5). Where number, birth and expiry stand, each with its check digit behind it. */
const sizes = [
  {
    name: "TD3",
    lines: 2,
    length: 44,
    fields: [
      [44, 9],
      [57, 6],
      [65, 6],
    ],
  },
  {
    name: "TD2",
    lines: 2,
    length: 36,
    fields: [
      [36, 9],
      [49, 6],
      [57, 6],
    ],
  },
  {
    name: "TD1",
    lines: 3,
    length: 30,
    fields: [
      [5, 9],
      [30, 6],
      [38, 6],
    ],
  },
] as const;

const longest = 94;
const zone =
  /(?<![A-Z0-9<])[PIACV][A-Z<][A-Z<]{3}[A-Z0-9<]{25,39}(?:(?:\n| {1,2}\n? {0,2})[A-Z0-9<]{30,44}){1,2}(?![A-Z0-9<])/gu;

/**
 * The machine-readable zone of a passport, an identity card or a visa: name, number, date of birth and expiry in two or three lines. All its check digits must hold.
 * Source: ICAO Doc 9303, parts 3 to 6. Specimen: Anna Maria Eriksson of Utopia, number L898902C3.
 */
export const machineReadableZone: Recognizer = defineRecognizer({
  name: "any/machine-readable-zone",
  entity: "PASSPORT_OR_ID_CARD",
  longest,
  find: findZones,
});

function* findZones(text: string): Generator<Finding> {
  for (const match of text.matchAll(zone)) {
    const lines = match[0].split(/\s+/u);
    const size = sizes.find(
      ({ length, lines: count }) => lines.length === count && lines.every((line) => line.length === length),
    );
    if (size === undefined || !size.fields.every(([at, length]) => holds(lines.join(""), at, length))) continue;
    const why = { rule: `machine-readable zone, ${size.name}`, check: "ICAO 9303, 7-3-1" };
    const end = match.index + match[0].length;
    yield {
      entity: "PASSPORT_OR_ID_CARD",
      start: match.index,
      end,
      score: 0.99,
      recognizer: "any/machine-readable-zone",
      why,
    };
  }
}

/** A long number of a small card flows over into the optional field; its check digit is then a filler here, and the two dates decide. */
function holds(zoneText: string, at: number, length: number): boolean {
  const digit = zoneText.charAt(at + length);
  return digit === "<" ? at === 5 : check731(zoneText.slice(at, at + length)) === Number(digit);
}
