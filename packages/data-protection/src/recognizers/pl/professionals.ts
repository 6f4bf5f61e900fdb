import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Numbers of Polish doctors, nurses and lawyers. */
export const polishProfessionals: readonly Identifier[] = [
  {
    name: "pl/doctor",
    form: String.raw`[1-9]\d{6}`,
    rule: "seven digits",
    check: { name: "digits times their place, mod 11, before them", holds: holdsDoctor },
    hints: ["PWZ", "nr PWZ", "NPWZ", "prawo wykonywania zawodu", "prawa wykonywania zawodu"],
    needsHint: true,
    source: "ustawa o zawodach lekarza i lekarza dentysty, 5.12.1996; Naczelna Izba Lekarska",
    examples: ["5425740"],
  },
  {
    name: "pl/nurse",
    form: String.raw`\d{7}[PA]`,
    rule: "seven digits and P or A",
    hints: ["PWZ", "nr PWZ", "NPWZ", "prawo wykonywania zawodu", "pielęgniark", "położn"],
    needsHint: true,
    source: "ustawa o zawodach pielęgniarki i położnej, 15.7.2011",
    examples: ["1234567P"],
  },
  {
    name: "pl/lawyer",
    form: String.raw`[A-Z]{3}/[Aa]dw/\d{1,5}|[A-Z]{2}-[A-Z]{0,2}-?\d{3,5}`,
    rule: "chamber and number in its list",
    hints: ["wpis na listę", "nr wpisu", "numer wpisu", "legitymacja adwokacka", "numer legitymacji"],
    needsHint: true,
    source: "Prawo o adwokaturze, 26.5.1982; ustawa o radcach prawnych, 6.7.1982",
    examples: ["WAW/Adw/1234", "WA-12345"],
  },
];

function holdsDoctor(match: string): boolean {
  return weightedSum(match.slice(1), [1, 2, 3, 4, 5, 6]) % 11 === Number(match.charAt(0));
}
