import type { Finding } from "@leam/spec";
import { titledColumns } from "../titled-columns.ts";
import { wordSet } from "./word-set.ts";

const surnames = wordSet(
  "surname lastname nachname familienname nom apellido apellidos cognome apelido cognoms achternaam nazwisko příjmení priezvisko priimek prezime презиме фамилия прізвище επώνυμο nume sukunimi perekonnanimi uzvārds pavardė efternavn etternavn efternamn eftirnafn vezetéknév kunjom sloinne soyad soyadı mbiemri mbiemër familljenumm numm",
);
const others = wordSet(
  "forename firstname vorname prénom nombre nome nom voornaam imię jméno meno ime име ім'я όνομα prenume etunimi eesnimi vārds vardas fornavn förnamn fornafn eiginnafn keresztnév utónév isem céadainm ad adı emri emër virnumm name naam navn namn nafn név nimi ainm nome ονοματεπώνυμο patient patientin paciente paziente pacjent pacient пациент potilas beteg hasta kunde kundin customer client mieter tenant employee mitarbeiter kontakt contact",
);

const firstNames = wordSet(
  "forename firstname vorname prénom voornaam imię jméno meno prenume etunimi eesnimi vārds vardas fornavn förnamn fornafn eiginnafn keresztnév utónév céadainm virnumm",
);

/** Names in the columns of tables in plain text: "surname;first name;born" and the lines below it. */
export function* columnNames(text: string): Generator<Finding> {
  if (!/[;\t|,]/u.test(text) || !text.includes("\n")) return;
  const isName = (cell: string): boolean => surnames.has(key(cell)) || others.has(key(cell));
  for (const isTitle of [isSurname, isName]) {
    for (const { start, end } of titledColumns(text, isTitle)) {
      const cell = /\p{Lu}[\p{L}\p{M}'. -]*[\p{L}.]/u.exec(text.slice(start, end));
      if (
        cell === null ||
        cell[0].length > 60 ||
        (isTitle === isName && !/ /u.test(cell[0].trim()) && !hasNameColumn(text))
      )
        continue;
      const from = start + cell.index;
      yield {
        entity: "PERSON",
        start: from,
        end: from + cell[0].length,
        score: 0.8,
        recognizer: "any/person",
        why: { rule: "cell of a column of names" },
      };
    }
  }
}

function isSurname(cell: string): boolean {
  return surnames.has(key(cell));
}

/** Whether the table has a column for one part of the name, so that "name" is the other. */
function hasNameColumn(text: string): boolean {
  return text
    .slice(0, 300)
    .toLowerCase()
    .split(/[;\t|,\n]/u)
    .some((cell) => isSurname(cell) || firstNames.has(key(cell)));
}

function key(cell: string): string {
  return cell.toLowerCase().replaceAll(/[ _"*-]/gu, "");
}
