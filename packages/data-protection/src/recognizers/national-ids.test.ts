import { expect, test } from "vitest";
import { findPersonalData } from "../scan/find-personal-data.ts";
import type { IdentifierCountry } from "./identifiers.ts";
import { nationalIds } from "./national-ids.ts";

/*
 * Numbers that belong to nobody. Published examples where an office or an encyclopedia prints one (de, nl, es, it, fi, se, pl, bg, fr, gb, at, ch);
 * the others were generated with an independent implementation of the public rules. The second number of a row has one character changed.
 */
const numbers: readonly (readonly [country: IdentifierCountry, text: string, id: string, wrong: string])[] = [
  ["de", "Steuer-ID", "86 095 742 719", "86 095 742 718"],
  ["de", "Versicherungsnummer", "15070649C103", "15070649C104"],
  ["de", "KVNR", "A123456780", "A123456781"],
  ["at", "SV-Nummer", "1237 010180", "1238 010180"],
  ["ch", "AHV-Nummer", "756.9217.0769.85", "756.9217.0769.84"],
  ["fr", "numéro de sécurité sociale", "2 95 10 99 126 111 93", "2 95 10 99 126 111 94"],
  ["be", "numéro national", "85.07.30-033.28", "85.07.30-033.29"],
  ["nl", "BSN", "111222333", "111222334"],
  ["es", "DNI", "12345678Z", "12345678A"],
  ["es", "NIE", "X1234567L", "X1234567M"],
  ["pt", "NIF", "501964843", "501964842"],
  ["it", "codice fiscale", "RSSMRA85T10A562S", "RSSMRA85T10A562T"],
  ["pl", "PESEL", "44051401359", "44051401358"],
  ["pl", "NIP", "123-456-32-18", "123-456-32-19"],
  ["cz", "rodné číslo", "641118/7233", "641118/7234"],
  ["sk", "rodné číslo", "610308/6330", "610308/6331"],
  ["si", "EMŠO", "0101006500006", "0101006500007"],
  ["hr", "OIB", "65914949874", "65914949875"],
  ["hu", "TAJ-száma", "111 111 110", "111 111 111"],
  ["hu", "adóazonosító jele", "8071592153", "8071592154"],
  ["ro", "CNP", "1920809511888", "1920809511889"],
  ["bg", "ЕГН", "7523169263", "7523169264"],
  ["gr", "ΑΜΚΑ", "03055993848", "03055993849"],
  ["gr", "ΑΦΜ", "884028181", "884028182"],
  ["fi", "henkilötunnus", "131052-308T", "131052-308U"],
  ["ee", "isikukood", "37605030299", "37605030298"],
  ["lv", "personas kods", "010854-18814", "010854-18815"],
  ["lt", "asmens kodas", "37912036540", "37912036541"],
  ["se", "personnummer", "811228-9874", "811228-9873"],
  ["no", "fødselsnummer", "101150 92974", "101150 92975"],
  ["is", "kennitala", "060264-3840", "060264-3850"],
  ["ie", "PPS number", "1234567T", "1234567A"],
  ["gb", "NHS number", "943 476 5919", "943 476 5918"],
  ["gb", "National Insurance number", "AB 12 34 56 C", "BG 12 34 56 C"],
  ["ua", "РНОКПП", "7919712366", "7919712367"],
  ["rs", "JMBG", "1710995501520", "1710995501521"],
  ["mk", "ЕМБГ", "0510987500440", "0510987500441"],
  ["tr", "T.C. kimlik numarası", "10000000146", "10000000147"],
  ["tr", "vergi numarası", "1234567890", "1234567891"],
  ["bg", "ЛНЧ", "1234567893", "1234567894"],
  ["si", "davčna številka", "50123459", "50123458"],
  ["md", "IDNP", "2004123456786", "2004123456787"],
  ["cy", "ΑΦΤ", "10123456G", "10123456H"],
  ["hu", "személyi azonosítója", "1-850704-1238", "1-850704-1237"],
  ["hu", "személyi azonosítója", "3-050704-1236", "3-050704-1235"],
  ["gb", "UTR", "19558 39661", "29558 39661"],
  ["pt", "NISS", "12345678902", "12345678903"],
  ["hr", "OIB", "659 149 498 74", "659 149 498 75"],
  ["lu", "matricule", "1987032184633", "1987032184643"],
  ["es", "DNI", "12.345.678-Z", "12.345.678-A"],
  ["cz", "r. č.", "641118 / 7233", "641118 / 7234"],
  ["by", "личный номер", "3120485A001PB6", "3120485A001PB5"],
];

test.each(numbers)(
  "%s: %s %s is found after its announcing word, and not with a wrong character",
  (country, text, id, wrong) => {
    const recognizers = nationalIds[country];
    const [found] = findPersonalData(`${text}: ${id}.`, { recognizers });
    expect(found).toMatchObject({ start: text.length + 2, end: text.length + 2 + id.length, entity: "NATIONAL_ID" });
    expect(found?.score).toBeGreaterThan(0.9);
    expect(findPersonalData(`${text}: ${wrong}.`, { recognizers })).toEqual([]);
  },
);

test("numbers without a public check digit need their announcing word", () => {
  for (const [word, id] of [
    ["CPR-nummer", "211082-3828"],
    ["karta tal-identità", "0284181M"],
    ["numri personal", "I71205123P"],
    ["personas kods", "320000-12345"],
    ["numri personal", "1234567890"],
    ["ZZZS", "012345678"],
    ["número de utente", "123 456 789"],
    ["Steuernummer", "12/345/67890"],
    ["МВС, УНЗР", "19850704-12345"],
    ["MBO", "123456789"],
  ]) {
    expect(
      findPersonalData(`${word} ${id}`).map(({ entity }) => entity),
      word,
    ).toEqual(["NATIONAL_ID"]);
  }
  expect(findPersonalData("Ref. 0284181M, I71205123P, 1985010312345")).toEqual([]);
});

test("Romanian numbers of counties that older rules do not know are found", () => {
  // Weights 279146358279 over 196010180001 give 196 = 17 * 11 + 9.
  const digits = "196010180001";
  const sum = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9].reduce(
    (total, weight, place) => total + weight * Number(digits.charAt(place)),
    0,
  );
  const [found] = findPersonalData(`CNP ${digits}${sum % 11 === 10 ? 1 : sum % 11}`);
  expect(found?.recognizer).toBe("ro/cnp");
});

test("bare digits that happen to keep a check digit are no personal number unannounced", () => {
  expect(findPersonalData("Order 44051401359 and 111222333 shipped on pallet 65914949874.")).toEqual([]);
});

test("an announcing word counts with its endings, and behind the number within the sentence", () => {
  for (const text of [
    "Isikukoodiga 37605030299 inimene",
    "Personnummeret hans er 101150 92974",
    "Je 65914949874 zaista OIB moje kćeri?",
    "Tiene 12345678Z como DNI",
  ])
    expect(
      findPersonalData(text).map(({ entity }) => entity),
      text,
    ).toEqual(["NATIONAL_ID"]);
});

test("the word of the next number or sentence announces nothing", () => {
  expect(findPersonalData("Order 44051401359; PESEL soon. Pallet 65914949874. The OIB follows.")).toEqual([]);
  expect(findPersonalData("O utente foi informado de que a encomenda tem 123456789 unidades")).toEqual([]);
});
