import type { Identifier } from "../identifier.ts";

/** Slovak numbers without a public check digit; they need an announcing word. */
export const slovakDocuments: readonly Identifier[] = [
  {
    name: "sk/identity-card",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-Z]{2} ?\d{6}`,
    rule: "two letters and six digits",
    hints: ["občiansky preukaz", "občianskeho preukazu", "číslo OP", "č. OP", "OP č"],
    needsHint: true,
    source: "zákon č. 395/2019 Z. z. o občianskych preukazoch",
    examples: ["HK 472918"],
  },
  {
    name: "sk/passport",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-Z]{1,2} ?\d{7}`,
    rule: "one or two letters and seven digits",
    hints: ["cestovný pas", "cestovného pasu", "číslo pasu", "č. pasu", "pas č", "Slovak passport"],
    needsHint: true,
    source: "zákon č. 647/2007 Z. z. o cestovných dokladoch",
    examples: ["BK4829173"],
  },
  {
    name: "sk/driving-licence",
    entity: "DRIVING_LICENCE",
    form: String.raw`[A-Z]\d{7}|[A-Z]{2} ?\d{6}`,
    rule: "a letter and seven digits, or two letters and six digits",
    hints: ["vodičský preukaz", "vodičského preukazu", "vodičák", "Slovak driving licence"],
    needsHint: true,
    source: "zákon č. 8/2009 Z. z. o cestnej premávke",
    examples: ["E4829173"],
  },
  {
    name: "sk/tax-number",
    form: String.raw`1\d{9}`,
    rule: "ten digits, the first of a natural person",
    hints: ["DIČ", "daňové identifikačné číslo"],
    needsHint: true,
    source: "zákon č. 563/2009 Z. z. (daňový poriadok)",
    examples: ["1023456789"],
  },
  {
    name: "sk/doctor",
    form: String.raw`[A-Z]\d{8}`,
    rule: "a letter and eight digits",
    hints: ["kód lekára", "kódom lekára", "kód zdravotníckeho pracovníka"],
    needsHint: true,
    source: "zákon č. 581/2004 Z. z.; Úrad pre dohľad nad zdravotnou starostlivosťou",
    examples: ["A12345001"],
  },
];
