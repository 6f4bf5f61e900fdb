import { expect, test } from "vitest";
import { findPersonalData } from "../../scan/find-personal-data.ts";

function births(text: string): readonly string[] {
  return findPersonalData(text)
    .filter(({ entity }) => entity === "DATE_OF_BIRTH")
    .map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["Naša Kája se narodila 5. 11. 2015 v Brně.", "5. 11. 2015"],
  ["Ο γιος μας γεννήθηκε την 3η Μαΐου 2012.", "3η Μαΐου 2012"],
  ["Meie poeg sündis 12. märtsil 2016.", "12. märtsil 2016"],
  ["Dzimšanas dat.: 04.07.1982", "04.07.1982"],
  ["gimusi 1982 m. liepos 4 d. Kaune", "1982 m. liepos 4 d."],
  ["1982. július 4-én született Pécsett", "1982. július 4"],
  ["4 Temmuz 1982 doğumlu", "4 Temmuz 1982"],
  ["Det.nr 12, Jonas, f. 04.07.1982, gift", "04.07.1982"],
  ["Anna Rossi (n. 4/7/1982)", "4/7/1982"],
  ["Anna Kowalska (*4 VII 1982)", "4 VII 1982"],
  ["D.O.B. 04-Jul-1982", "04-Jul-1982"],
  ["födelsedatum 4/7 1982", "4/7 1982"],
  ["data nașterii 4 iul. 1982", "4 iul. 1982"],
  ["data de nascimento 04 07 1982", "04 07 1982"],
  ["am 4.7.1982 kam sie zur Welt", "4.7.1982"],
  ["mi cumple es el 4/7/1982", "4/7/1982"],
  ["I turned 40 on 4 July 2022", "4 July 2022"],
  ["Ana Puig i Vila (Vic, 4 de juliol de 1982) és pintora", "4 de juliol de 1982"],
  ["född 820704 i Lund", "820704"],
  ["DOB 7/14/1982", "7/14/1982"],
  ["kam am 4.7.1982 zur Welt", "4.7.1982"],
])("a date of birth is found in %j", (text, date) => {
  expect(births(text)).toEqual(date === "" ? [] : [date]);
});

test("a column whose title is about birth holds dates of birth, and its neighbours do not", () => {
  const rows = ["Name;Geb.-Datum;Eintritt", "Weber;04.07.1982;01.10.2019", "Lang;1.2.1990;01.10.2020"];
  expect(births(rows.join("\n"))).toEqual(["04.07.1982", "1.2.1990"]);
  expect(births(["| Name | Joined | Born |", "|---|---|---|", "| Ann | 2019-10-01 | 1982-07-04 |"].join("\n"))).toEqual(
    ["1982-07-04"],
  );
});

test("a line with another number of cells ends the table", () => {
  expect(births("name;dob\nWeber;04.07.1982\n\nPaid on;01.10.2019;cash")).toEqual(["04.07.1982"]);
});

test.each([
  "Frau Weber geb. Lang ist seit 1.10.2019 im Haus.",
  "Mme Petit, née Blanc, travaille ici depuis le 1er octobre 2019.",
  "Mrs Webb (née Lang) left on 1 October 2019.",
  "Birthday party of the club: tickets for 12.06.2026",
  "Der Vertrag wurde am 3. März 2020 geschlossen.",
  "Facture n. 12/05/2020 à payer",
  "Treaty of Lisbon (13.12.2007), in force",
  "* 12.05.2020: meeting\n* 13.05.2020: report",
  "</birthDate><issued>2020-01-01</issued>",
  "La empresa nació el 3 de abril de 1990.",
  "About 25 people came on 3 May 2022.",
  "file 820704 of the court",
  "12 apples 1999 pears",
  "Impfstelle Hamburg, 30. Januar 2021: neue Zeiten",
])("no date of birth in %j", (text) => {
  expect(births(text)).toEqual([]);
});

test("reading time grows with the text and not with its square", () => {
  const rows = `name,dob\n${"Weber,04.07.1982\n".repeat(3000)}`;
  expect(births(rows)).toHaveLength(3000);
});
