import { expect, test } from "vitest";
import { findPersonalData } from "../../../scan/find-personal-data.ts";

function persons(text: string): readonly string[] {
  return findPersonalData(text)
    .filter(({ entity }) => entity === "PERSON")
    .map(({ start, end }) => text.slice(start, end));
}

// The surnames, and the first names where a title or a role announces them, are in no table.
test.each([
  ["Sehr geehrter Herr Quastenbrink,", ["Quastenbrink"]],
  ["die Ärztin, Frau Dr. Xandra Tubbesing, sagt", ["Xandra Tubbesing"]],
  ["monsieur Evrard de la Tournelle est venu", ["Evrard de la Tournelle"]],
  ["Mr O'Shaughnessy-Blythe rang", ["O'Shaughnessy-Blythe"]],
  ["pani Wszebora Chrząszczewska pisze", ["Wszebora Chrząszczewska"]],
  ["Η κυρία Ηλιαχτίδα Μπουρμπουλή μίλησε", ["Ηλιαχτίδα Μπουρμπουλή"]],
  ["Уважаеми господин Караджинов,", ["Караджинов"]],
  ["s-Sinjura Wiġina Buttiġieġ qalet", ["Wiġina Buttiġieġ"]],
  ["Dear Fenwick,\nplease call", ["Fenwick"]],
  ["Buenos días, Anselmo:", ["Anselmo"]],
  ["mein Nachbar Yıldıray Akbulak kommt", ["Yıldıray Akbulak"]],
  ["дъщеря ми Йоана Бързакова е тук", ["Йоана Бързакова"]],
  ["Name: Tjorven Haselrieder", ["Tjorven Haselrieder"]],
  ["From: Brunhilde Tackenberg <b@example.org>", ["Brunhilde Tackenberg"]],
  ["казвам се Стоян Любенов Бързаков, роден на 1.2.1980", ["Стоян Любенов Бързаков"]],
  ["Quendolin Astor-Vray, born 1 May 1970", ["Quendolin Astor-Vray"]],
  ["Please ship to Ayodele Nwachukwu, 27 Gloucester Road, London SW7 4PL", ["Ayodele Nwachukwu"]],
])("announced in %j", (text, names) => {
  expect(persons(text)).toEqual(names);
});

test.each([
  ["Gestern rief Maarten van den Berg an", ["Maarten van den Berg"]],
  ["Glaoigh Niamh Ní Dhomhnaill inné", ["Niamh Ní Dhomhnaill"]],
  ["ha chiamato Gianluca De Santis ieri", ["Gianluca De Santis"]],
  ["kontakt z Katarzyną Wiśniewską jutro", ["Katarzyną Wiśniewską"]],
  ["Keresse Szabó Zsófiát ma", ["Szabó Zsófiát"]],
  ["THOMAS MÜLLER und ANNA SCHMIDT", ["THOMAS MÜLLER", "ANNA SCHMIDT"]],
])("by first name in %j", (text, names) => {
  expect(persons(text)).toEqual(names);
});

test("the line after a sign-off is the signature", () => {
  expect(persons("Bitte melden Sie sich.\n\nMit freundlichen Grüßen\nXaver-Quirin Obermoser")).toEqual([
    "Xaver-Quirin Obermoser",
  ]);
  expect(persons("Text.\n\nLe meas,\nFionnlagh Mac Giolla Rua")).toEqual(["Fionnlagh Mac Giolla Rua"]);
});

test.each([
  "Die Sparkasse Köln schließt.",
  "Anna-Müller-Straße",
  "Der Vertrag mit der Nordwind GmbH läuft aus.",
  "Am Montag beginnt der Sommer.",
  "Grace Hopper Street",
  "The United Kingdom and Northern Ireland",
])("no person in %j", (text) => {
  expect(persons(text)).toEqual([]);
});

test.each([
  '{"lastName":"Puvogel"}',
  '{"first_name": "Puvogel"}',
  '{"customerName":"Puvogel"}',
  "Nachname=Puvogel",
  "**Name:** Puvogel",
  "Name: **Puvogel**",
  "Ms **Puvogel**",
])("a name behind a key or in Markdown is found: %s", (text) => {
  expect(findPersonalData(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Puvogel"]);
});

test("the name of a thing in JSON is no person", () => {
  expect(findPersonalData('{"name":"Terminal","fileName":"Report"}')).toEqual([]);
});

test.each([
  "Der Clara-Lenz-Platz wird saniert.",
  "In de Pieter Bosstraat wordt het riool vervangen.",
  "Frau Doktor kommt heute später.",
  "Zavod ne pozna zavarovanca z EMŠO.",
])("a street, a title or the name of a number is nobody: %j", (text) => {
  expect(persons(text)).toEqual([]);
});
