import type { Finding } from "@leam/spec";
import { titledColumns } from "../titled-columns.ts";
import { wordSet } from "./word-set.ts";

const surnames = wordSet(
  "surname lastname nachname familienname apellido apellidos cognome apelido cognoms achternaam nazwisko příjmení priezvisko priimek prezime презиме фамилия прізвище επώνυμο sukunimi perekonnanimi uzvārds pavardė efternavn etternavn efternamn eftirnafn vezetéknév kunjom sloinne soyad soyadı mbiemri mbiemër familljenumm",
);
const firstNames = wordSet(
  "forename firstname vorname prénom voornaam imię jméno meno prenume etunimi eesnimi vārds vardas fornavn förnamn fornafn eiginnafn keresztnév utónév céadainm virnumm",
);
/** Names of persons, and of things as well: only a cell of two words, or beside a column of the other part of the name, is one. */
const names = wordSet(
  "name nom nombre nome naam namn navn nafn név nimi ainm isem ad adı emri emër ime име ім'я όνομα ονοματεπώνυμο nume numm patient patientin paciente paziente pacjent pacient пациент пацієнт ασθενής potilas beteg hasta kunde kundin customer client mieter tenant employee mitarbeiter kontakt contact",
);
const longestName = 60;

/** Names in the columns of tables in plain text: "surname;first name;born" and the lines below it. */
export function* columnNames(text: string): Generator<Finding> {
  if (!/[;\t|,]/u.test(text) || !text.includes("\n")) return;
  yield* cells(text, (cell) => surnames.has(key(cell)));
  yield* cells(text, (cell) => firstNames.has(key(cell)));
  yield* cells(text, (cell) => names.has(key(cell)), !hasPartOfName(text));
}

function* cells(text: string, isTitle: (cell: string) => boolean, isWhole = false): Generator<Finding> {
  for (const { start, end } of titledColumns(text, isTitle)) {
    const cell = /\p{Lu}[\p{L}\p{M}'. -]*[\p{L}.]/u.exec(text.slice(start, end));
    if (cell === null || cell[0].length > longestName || (isWhole && !cell[0].includes(" "))) continue;
    const from = start + cell.index;
    const why = { rule: "cell of a column of names" };
    yield { entity: "PERSON", start: from, end: from + cell[0].length, score: 0.8, recognizer: "any/person", why };
  }
}

/** Whether a table has a column for one part of the name, so that "name" is the other. */
function hasPartOfName(text: string): boolean {
  const titles = text.slice(0, 300).split(/[;\t|,\n]/u);
  return titles.some((cell) => surnames.has(key(cell)) || firstNames.has(key(cell)));
}

function key(cell: string): string {
  return cell.toLowerCase().replaceAll(/[ _"*-]/gu, "");
}
