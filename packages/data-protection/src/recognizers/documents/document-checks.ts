import { check731 } from "./check-731.ts";

/** A check digit rule of one country's document. */
export interface DocumentCheck {
  readonly name: string;
  /** Without spaces and hyphens, letters in upper case. */
  readonly form: RegExp;
  readonly holds: (value: string) => boolean;
}

/** Rules of passports and identity cards. A number that keeps none may still be one: most have no public check digit. */
export const passportChecks: readonly DocumentCheck[] = [
  // Polish identity card. Source: Rozporządzenie MSWiA z 29.01.2015, zał. 1. Fictitious example: ABA300000.
  {
    name: "Polish identity card, 7-3-1",
    form: /^[A-Z]{3}\d{6}$/u,
    holds: (value) => check731(value.slice(0, 3) + value.slice(4)) === Number(value.charAt(3)),
  },
  // Polish passport: the same weights, the check digit after two letters. Fictitious example: ZS0000177.
  {
    name: "Polish passport, 7-3-1",
    form: /^[A-Z]{2}\d{7}$/u,
    holds: (value) => check731(value.slice(0, 2) + value.slice(3)) === Number(value.charAt(2)),
  },
  // German passport and identity card, with the check digit from the machine-readable zone. Source: BMI, specimen T22000129 with check digit 3.
  {
    name: "ICAO 9303, 7-3-1",
    form: /^[A-Z][A-Z0-9]{8}\d$/u,
    holds: (value) => check731(value.slice(0, 9)) === Number(value.charAt(9)),
  },
  // Belgian identity card: twelve digits, the last two the first ten mod 97, 97 for 0. Source: Rijksregister. Fictitious example: 591-0000001-06.
  {
    name: "mod 97",
    form: /^\d{12}$/u,
    holds: (value) => (Number(value.slice(0, 10)) % 97 || 97) === Number(value.slice(10)),
  },
];

/** Rules of driving licences. */
export const drivingLicenceChecks: readonly DocumentCheck[] = [
  // Spain: the number of the licence is the DNI or NIE. Source: Real Decreto 818/2009, anexo I. Fictitious example: 12345678Z.
  {
    name: "the number mod 23",
    form: /^[XYZ\d]\d{7}[A-Z]$/u,
    holds: (value) =>
      "TRWAGMYFPDXBNJZSQVHLCKE".charAt(Number(value.slice(0, 8).replace(/^[XYZ]/u, spanishLetter)) % 23) ===
      value.charAt(8),
  },
  // Germany: eleven characters, the tenth the check digit, weights 9 … 1 mod 11, X for 10. Source: FeV, Anlage 8. Fictitious example: B072RRE2I55.
  {
    name: "weights 9 to 1, mod 11",
    form: /^[A-Z0-9]\d{2}[A-Z0-9]{6}[\dX][A-Z0-9]$/u,
    holds: (value) => {
      const sum = Array.from(value.slice(0, 9)).reduce(
        (total, character, place) => total + (9 - place) * Number.parseInt(character, 36),
        0,
      );
      return (sum % 11 === 10 ? "X" : String(sum % 11)) === value.charAt(9);
    },
  },
];

function spanishLetter(letter: string): string {
  return String("XYZ".indexOf(letter));
}
