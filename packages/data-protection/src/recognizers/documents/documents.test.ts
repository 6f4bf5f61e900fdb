import { expect, test } from "vitest";
import { findPersonalData } from "../../scan/find-personal-data.ts";
import { documents } from "./documents.ts";
import { drivingLicenceWords } from "./driving-licence-words.data.ts";
import { numberWords } from "./number-words.data.ts";
import { otherCodeWords } from "./other-code-words.data.ts";
import { passportWords } from "./passport-words.data.ts";

const found = (text: string): readonly string[] =>
  findPersonalData(text, { recognizers: documents }).map(
    ({ entity, start, end }) => `${entity === "DRIVING_LICENCE" ? "licence" : "id"} ${text.slice(start, end)}`,
  );

/* Numbers that belong to nobody: specimens that offices print, or made up in the form of the country. */
test.each([
  ["Reisepass-Nr.: C01X00T47", "id C01X00T47"],
  ["Mein Perso hat die Nummer L01X00T47.", "id L01X00T47"],
  ["Passport number: AB 1234567, issued 12.03.2019", "id AB 1234567"],
  ["My passport (issued 2019, no 533401372) was lost", "id 533401372"],
  ["the passport of Lettice Cavanagh: 533401372", "id 533401372"],
  ["nr dowodu: ABA300000", "id ABA300000"],
  ["Dowód osobisty seria i numer ABA 300000", "id ABA 300000"],
  ["pasaporte XDB123456", "id XDB123456"],
  ["Αρ. διαβατηρίου: ΑΚ1234567", "id ΑΚ1234567"],
  ["Δελτίο ταυτότητας ΑΒ 123456", "id ΑΒ 123456"],
  ["лична карта № 648201937", "id 648201937"],
  ["паспорт громадянина України КН 482917", "id КН 482917"],
  ["carte d'identité n° 12AB34567", "id 12AB34567"],
  ["CI seria RX nr. 482917", "id RX nr. 482917"],
  ["dowodem osobistym serii ABA nr 300000", "id ABA nr 300000"],
  ["паспорт серія КН номер 482917", "id КН номер 482917"],
  ["č. OP 201234567", "id 201234567"],
  ["BH4829173 számú útlevél", "id BH4829173"],
  ["U12345678 numaralı pasaport", "id U12345678"],
  ["Pas nr. 208814937 er udstedt", "id 208814937"],
  ["paspoortnr nsrd4k7l1 klopt toch?", "id nsrd4k7l1"],
  ["PASSPORT NO 533401372", "id 533401372"],
  ["Passnummer:\nAB1234567", "id AB1234567"],
  ['{"passportNumber": "AB1234567"}', "id AB1234567"],
  ["Prawo jazdy nr 00012/15/2801", "licence 00012/15/2801"],
  ["carta de condução L-1234567 1", "licence L-1234567 1"],
  ["Permis de conduire numéro 123456789012", "licence 123456789012"],
  ["Førerkortnummer 42 17 839201 5", "licence 42 17 839201 5"],
  ["посвідчення водія ВХК 482917", "licence ВХК 482917"],
  ["Patente di guida U1A23B456C", "licence U1A23B456C"],
])("%j holds %s", (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  "Bestellung AB1234567, ISBN 978-3-16-148410-0, Version 10.4.2",
  "Your passport application reference AB1234567",
  "passport fee 100 000 lei",
  "Passport photos 35x45mm, order 77120345",
  "Tracking RR472918365DE for your passport",
  "je n'ai pas 250000 euros, et il ne faut pas 1234567",
  "Hij heeft pas 123456 punten",
  "Der Ausweis wurde verloren. Rechnung 1234567",
  "Passport office hours 2024: 9-17",
  "European patent EP1234567",
  "commit 3f786850e387550fdab836ed7e6dc881de23001b",
])("%j holds no number of a document", (text) => {
  expect(found(text)).toEqual([]);
});

test("a second number in a list is announced by the same word", () => {
  expect(found("passports AB1234567, AB1234568 and AB1234569")).toHaveLength(3);
});

test.each([
  ["nr dowodu ABA300000", "Polish identity card, 7-3-1", "nr dowodu ABA300001"],
  ["paszport ZS0000177", "Polish passport, 7-3-1", "paszport ZS0000178"],
  ["Ausweis T220001293", "ICAO 9303, 7-3-1", "Ausweis T220001294"],
  ["identiteitskaart 591-0000001-06", "mod 97", "identiteitskaart 591-0000001-07"],
  ["permiso de conducir 12345678Z", "the number mod 23", "permiso de conducir 12345678A"],
  ["Führerschein B072RRE2I55", "weights 9 to 1, mod 11", "Führerschein B072RRE2I65"],
])("%s keeps the check digit of %s, %s does not and is found with less weight", (right, check, wrong) => {
  const [sure] = findPersonalData(right, { recognizers: documents });
  const [less] = findPersonalData(wrong, { recognizers: documents });
  expect(sure?.why.check).toBe(check);
  expect(less?.why.check).toBeUndefined();
  expect(less?.score).toBeLessThan(sure?.score ?? 0);
});

test("a British driver number is found without a word, by the date within", () => {
  expect(found("MORGA 657054 SM9IJ")).toEqual(["licence MORGA 657054 SM9IJ"]);
  expect(found("MORGA 699054 SM9IJ")).toEqual([]);
});

test("every table has words of 33 languages, in lower case", () => {
  const languages = Object.keys(numberWords);
  expect(languages).toHaveLength(33);
  for (const table of [passportWords, drivingLicenceWords, otherCodeWords]) {
    expect(Object.keys(table)).toEqual(expect.arrayContaining(languages));
    const words = Object.values(table).flat();
    expect(words).toEqual(words.map((word) => word.toLowerCase()));
  }
});

test("the label of the next number is no part of a document's number", () => {
  expect(found("ΑΔΤ: ΑΒ 123456, ΑΦΜ 884028181")).toEqual(["id ΑΒ 123456"]);
  expect(found("Pasaporte PAB123456, NIF 12345678")).toEqual(["id PAB123456"]);
});
