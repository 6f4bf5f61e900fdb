import { testRecognizer } from "@leam/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadNames } from "./load-names.ts";

const names = await loadNames();

const namesIn = (text: string): readonly string[] =>
  [...names.find(text, {})].map(({ start, end }) => text.slice(start, end));

testRecognizer(names, test, {
  positive: [
    { text: "Yesterday Maria Lindqvist called the office.", values: ["Maria Lindqvist"] },
    { text: "Der Antrag von Sabine Hoffmann liegt vor.", values: ["Sabine Hoffmann"] },
    { text: "Присъства и Иван Петров.", values: ["Иван Петров"] },
  ],
  negative: [
    "The meeting is on Monday at noon.",
    "Die Sitzung beginnt am Montag in Berlin.",
    "there is no capital letter in here",
    "12 345,67 € + 3 %",
  ],
});

test.each([
  ["da", "I går mødte vi Kirsten Mikkelsen på rådhuset.", "Kirsten Mikkelsen"],
  ["de", "Gestern hat Annegret Hoffmann den Vertrag unterschrieben.", "Annegret Hoffmann"],
  ["el", "Ο δήμαρχος Γιώργος Παπαδόπουλος μίλησε χθες.", "Γιώργος Παπαδόπουλος"],
  ["en", "The report was written by Margaret Ellison in May.", "Margaret Ellison"],
  ["es", "La paciente María Fernández llegó el martes.", "María Fernández"],
  ["et", "Eile rääkis Kristjan Tamm koosolekul.", "Kristjan Tamm"],
  ["fi", "Johtaja Matti Virtanen kertoi asiasta eilen.", "Matti Virtanen"],
  ["fr", "Le directeur, Jean Moreau, est arrivé hier.", "Jean Moreau"],
  ["hr", "Predsjednik Ivan Horvat izjavio je jučer.", "Ivan Horvat"],
  ["hu", "A levelet Kovács Katalin írta alá.", "Kovács Katalin"],
  ["it", "Ieri ha telefonato Giulia Bianchi.", "Giulia Bianchi"],
  ["lv", "Vakar runāja Jānis Ozols.", "Jānis Ozols"],
  ["nb", "I går snakket Ingrid Haugen med pressen.", "Ingrid Haugen"],
  ["pl", "Wczoraj przyszedł Marek Kowalski.", "Marek Kowalski"],
  ["pt", "O relatório foi escrito por António Ferreira.", "António Ferreira"],
  ["ro", "Ieri a vorbit Andrei Popescu.", "Andrei Popescu"],
  ["sk", "Včera prišiel Peter Novák.", "Peter Novák"],
  ["sv", "I går ringde Anders Bergström.", "Anders Bergström"],
  ["bg, a language without training data", "Вчера говори Георги Димитров.", "Георги Димитров"],
  ["uk, a language without training data", "Учора приїхав Олександр Коваленко.", "Олександр Коваленко"],
])("a person is found in %s", (_language, text, name) => {
  expect(namesIn(text)).toEqual([name]);
});

test("an initial belongs to the name, the full stop of the sentence does not", () => {
  expect(namesIn("Director J. R. Bramwell met with Karin Lundgren.")).toEqual(["J. R. Bramwell", "Karin Lundgren"]);
});

test("offsets count UTF-16 code units", () => {
  const text = "👩‍👩‍👧‍👦 𝒳 said that Margaret Ellison left.";
  expect(namesIn(text)).toEqual(["Margaret Ellison"]);
});

test("a text of capitals alone or of endless words gives spans inside it", () => {
  for (const text of ["ANNA MARIA ".repeat(3000), "Aa".repeat(50_000), "Anna-".repeat(20_000), "A. ".repeat(20_000)]) {
    for (const { start, end } of names.find(text, {})) {
      expect(end - start).toBeLessThanOrEqual(names.longest);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
});

test("any string gives sorted spans inside it, the same each time", () => {
  const unit = fc.constantFrom(
    "Anna",
    " ",
    "Dr.",
    "-",
    "'",
    "Ж",
    "Ω",
    "\uD83D",
    "\uDE00",
    "\u0301",
    "\n",
    "ß",
    "1",
    "\u200B",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(unit).map((parts) => parts.join("")),
      ),
      (text) => {
        const found = [...names.find(text, {})];
        let last = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect([...names.find(text, {})]).toEqual(found);
      },
    ),
    { numRuns: 300 },
  );
});

test("each call reads the weights anew and gives the same findings", async () => {
  const text = "Gestern hat Annegret Hoffmann den Vertrag unterschrieben.";
  const again = await loadNames();
  expect([...again.find(text, {})]).toEqual([...names.find(text, {})]);
});
