import type { Recognizer } from "@leam/spec";
import { defineAnchored } from "../../scan/define-anchored.ts";
import type { Scan } from "../../scan/tokens/scan.ts";
import { numberStarts } from "../../scan/tokens/starts.ts";

const after = String.raw`(?![\p{L}\p{N}]|[.,]\d)`;
const sexagesimal = (hemispheres: string): string =>
  String.raw`\d{1,3} ?° ?\d{1,2}(?:[.,]\d{1,6})? ?['′](?: ?\d{1,2}(?:[.,]\d{1,4})? ?(?:["″]|''))? ?[${hemispheres}]`;
const degrees = (hemispheres: string): string => String.raw`\d{1,3}\.\d{3,10} ?° ?[${hemispheres}]`;

/** Places in degrees with minutes or with the letter of a hemisphere: 48°12'30.0"N 16°22'21.0"E. Source: ISO 6709, annex D. */
const inDegrees: Recognizer = defineAnchored({
  name: "any/gps-degrees",
  entity: "GPS",
  starts: (scan) => (scan.text.includes("°") ? numberStarts(scan) : []),
  pattern: () =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}.,])(?:${sexagesimal("NS")}[,;]? {0,2}${sexagesimal("EWOL")}|${degrees("NS")}[,;]? {0,2}${degrees("EWOL")})${after}`,
      "uy",
    ),
  rule: "latitude and longitude with degree signs",
  longest: 80,
  score: 0.95,
});

/** Places as two decimal numbers; they need an announcing word; five decimals, about a metre, are weak evidence without one: 48.20849, 16.37208. Source: ISO 6709; RFC 5870 for "geo:". */
const decimal: Recognizer = defineAnchored({
  name: "any/gps-decimal",
  entity: "GPS",
  starts: signedFractions,
  pattern: () =>
    new RegExp(String.raw`(?<![\p{L}\p{N}.,])[-+]?\d{1,2}\.\d{4,15}(?:, ?|; ?| )[-+]?\d{1,3}\.\d{4,15}${after}`, "uy"),
  rule: "latitude and longitude as decimal numbers",
  longest: 45,
  check: { name: "latitude to 90, longitude to 180 degrees", holds: isPlace },
  hints: [
    "gps",
    "geo",
    "coordinates",
    "location",
    "lat",
    "koordinaten",
    "standort",
    "coordonnées",
    "coordenadas",
    "coordinate",
    "coördinaten",
    "współrzędne",
    "souřadnice",
    "súradnice",
    "koordinate",
    "koordinater",
    "koordinaatit",
    "koordinaadid",
    "koordinātas",
    "koordinatės",
    "koordináták",
    "coordonate",
    "координати",
    "координате",
    "συντεταγμένες",
    "koordinatat",
    "koordinatlar",
    "hnit",
  ],
  score: 0.45,
  scoreWithHint: 0.95,
});

/** Where "48.2085" begins, with its sign: a digit or two, a point, four digits or more. */
function* signedFractions({ text, tokens }: Scan): Generator<number> {
  for (const number of tokens.numbers) {
    const start = tokens.starts[number] ?? 0;
    const end = tokens.ends[number] ?? 0;
    if (end - start > 2 || text[end] !== "." || (tokens.digits[number + 1] ?? 0) < 4) continue;
    yield text[start - 1] === "-" || text[start - 1] === "+" ? start - 1 : start;
  }
}

function isPlace(value: string): boolean {
  const [latitude = 91, longitude = 181] = value.split(/[,; ]+/u).map(Number);
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

/** Where somebody or something is, to a few metres. */
export const gps: readonly Recognizer[] = [inDegrees, decimal];
