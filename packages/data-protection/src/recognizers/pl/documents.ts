import { check731 } from "../documents/check-731.ts";
import type { Identifier } from "../identifier.ts";

/** Numbers of Polish documents. Residence cards and driving licences have no public check digit. */
export const polishDocuments: readonly Identifier[] = [
  {
    name: "pl/identity-card",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-Z]{3} ?\d{6}`,
    rule: "three letters and six digits",
    check: { name: "Polish identity card, 7-3-1", holds: (match) => keepsCheckDigit(match, 3) },
    hints: [
      "dowód osobisty",
      "dowód",
      "dowodu osobistego",
      "dowodem osobistym",
      "dowodu",
      "seria i numer",
      "nr dowodu",
      "identity card",
      "ID card",
    ],
    needsHint: true,
    source: "ustawa o dowodach osobistych, 6.8.2010; rozporządzenie MSWiA z 29.1.2015",
    examples: ["ABA300000", "CZB 383051"],
  },
  {
    name: "pl/passport",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-Z]{2} ?\d{7}`,
    rule: "two letters and seven digits",
    check: { name: "Polish passport, 7-3-1", holds: (match) => keepsCheckDigit(match, 2) },
    hints: ["paszport", "nr paszportu", "paszportem", "Polish passport", "passport number", "passport no"],
    needsHint: true,
    source: "ustawa o dokumentach paszportowych, 27.1.2022",
    examples: ["ZS0000177"],
  },
  {
    name: "pl/driving-licence",
    entity: "DRIVING_LICENCE",
    form: String.raw`\d{5}/\d{2}/\d{4}`,
    rule: "five, two and four digits",
    hints: ["prawo jazdy", "prawa jazdy", "prawem jazdy", "Polish driving licence"],
    needsHint: true,
    source: "ustawa o kierujących pojazdami, 5.1.2011",
    examples: ["12345/18/1465"],
  },
  {
    name: "pl/residence-card",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-Z]{2} ?\d{7}`,
    rule: "two letters and seven digits",
    hints: ["karta pobytu", "karty pobytu", "kartę pobytu", "residence card"],
    needsHint: true,
    source: "ustawa o cudzoziemcach, 12.12.2013",
    examples: ["RR1234567"],
  },
];

/** The check digit stands behind the letters. */
function keepsCheckDigit(match: string, place: number): boolean {
  const number = match.replace(" ", "");
  return check731(number.slice(0, place) + number.slice(place + 1)) === Number(number.charAt(place));
}
