import { expect, test } from "vitest";
import { findPersonalData } from "../../scan/find-personal-data.ts";

function found(entity: string, text: string): readonly string[] {
  return findPersonalData(text)
    .filter((finding) => finding.entity === entity)
    .map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["Write to jo.bloggs+news@mail.example.org (not sales@).", "jo.bloggs+news@mail.example.org"],
  ["https://shop.example/?mail=anna@example.org&x=1", "anna@example.org"],
  ["mailto:?cc=bob@example.org", "bob@example.org"],
  ["bounce+anna=mail.example@list.example", "bounce+anna=mail.example@list.example"],
  ["Schreib an jürgen@müller.example.", "jürgen@müller.example"],
  ["имейл: иван@пример.бг", "иван@пример.бг"],
  ["My email is jane dot doe at example dot com.", "jane dot doe at example dot com"],
])("e-mail in %j", (text, email) => {
  expect(found("EMAIL", text)).toEqual([email]);
});

test.each([
  ["Tel. (030) 90182045", "(030) 90182045"],
  ["Appelez le 06 12 34 56 78.", "06 12 34 56 78"],
  ["call +44 7400 123456 today", "+44 7400 123456"],
  ["telefon: 512 345 678", "512 345 678"],
  ["Ring 070-123 45 67", "070-123 45 67"],
  ["00353 86 207 5518", "00353 86 207 5518"],
])("phone number in %j", (text, phone) => {
  expect(found("PHONE", text)).toEqual([phone]);
});

test.each(["Kundennummer 0123 456 789", "Rechnung 06 12 34 56 78", "am 01.02.2025 um 10", "Los 0000012345"])(
  "no phone number in %j",
  (text) => {
    expect(found("PHONE", text)).toEqual([]);
  },
);

// IBAN registry examples (SWIFT, ISO 13616), one of them with every character apart.
test.each([
  ["DE89 3704 0044 0532 0130 00"],
  ["GB29NWBK60161331926819"],
  ["FR14 2004 1010 0505 0001 3M02 606"],
  ["MT84 MALT 0110 0001 2345 MTLC AST0 01S"],
  ["D E 8 9 3 7 0 4 0 0 4 4 0 5 3 2 0 1 3 0 0 0"],
])("account number %s", (iban) => {
  expect(found("IBAN", `Re 2024 ${iban} bitte`)).toEqual([iban]);
});

test("an account number with a wrong check digit is none", () => {
  expect(found("IBAN", "DE88 3704 0044 0532 0130 00")).toEqual([]);
});

// Test numbers that the card brands publish.
test.each([
  "4111 1111 1111 1111",
  "5555-5555-5555-4444",
  "378282246310005",
  "3714 496353 98431",
  "6011111111111117",
  "3530111333300000",
])("card number %s", (card) => {
  expect(found("CREDIT_CARD", `Karte ${card}.`)).toEqual([card]);
  expect(found("CREDIT_CARD", `Karte ${card.slice(0, -1)}${(Number(card.slice(-1)) + 1) % 10}.`)).toEqual([]);
});

test.each(["192.0.2.146", "2001:db8::ff00:42:8329", "2001:0db8:85a3:0000:0000:8a2e:0370:7334", "fe80::1"])(
  "network address %s",
  (address) => {
    expect(found("IP_ADDRESS", `von ${address}, gestern`)).toEqual([address]);
  },
);

test.each([
  ["geboren am 14.03.1968", "14.03.1968"],
  ["née le 3 février 1985", "3 février 1985"],
  ["nacida el 21/09/1979", "21/09/1979"],
  ["nato a Roma il 7.11.1990", "7.11.1990"],
  ["ur. 18.12.1955 r.", "18.12.1955"],
  ["γεννημένη στις 25/03/1964", "25/03/1964"],
  ["родена на 9 февруари 1970", "9 февруари 1970"],
  ["imwielda fit-30 ta' Lulju 1981", "30 ta' Lulju 1981"],
  ["Rugadh ar 22 Meán Fómhair 1976 é", "22 Meán Fómhair 1976"],
  ["DOB: 1984-04-25", "1984-04-25"],
  ["született: 1981. július 23.", "1981. július 23."],
])("date of birth in %j", (text, date) => {
  expect(found("DATE_OF_BIRTH", text)).toEqual([date]);
});

test("only the date that the announcing word is about is a date of birth", () => {
  expect(found("DATE_OF_BIRTH", "Geboren am 1.2.1980, eingezogen am 3.4.2010. Zahlbar bis 5.6.2025.")).toEqual([
    "1.2.1980",
  ]);
});

test.each([
  ["wohnt Kastanienallee 12a, 10435 Berlin.", "Kastanienallee 12a, 10435 Berlin"],
  [
    "livré au 27 bis, rue du Faubourg Saint-Antoine, 75012 Paris.",
    "27 bis, rue du Faubourg Saint-Antoine, 75012 Paris",
  ],
  ["zam. ul. Mickiewicza 7/14, 31-120 Kraków.", "ul. Mickiewicza 7/14, 31-120 Kraków"],
  ["at Flat 3, 27 Gloucester Road, London SW7 4PL.", "Flat 3, 27 Gloucester Road, London SW7 4PL"],
  ["адрес ул. „Вишнева градина“ № 23, 4003 Пловдив, втори етаж", "ул. „Вишнева градина“ № 23, 4003 Пловдив"],
  ["a 1052 Budapest, Váci utca 19. címre", "1052 Budapest, Váci utca 19."],
  ["Ilica 242, 10000 Zagreb", "Ilica 242, 10000 Zagreb"],
  ["Musterweg 5\n50667 Köln\n", "Musterweg 5\n50667 Köln"],
])("postal address in %j", (text, address) => {
  expect(found("ADDRESS", text)).toEqual([address]);
});

test.each(["DE89.3704.0044.0532.0130.00", "DE89  3704  0044  0532  0130  00", "DE89\n3704 0044 0532 0130 00"])(
  "an account between dots, wide gaps or a line break is found: %j",
  (iban) => {
    expect(found("IBAN", `Konto ${iban}. Danke`)).toEqual([iban]);
  },
);

test.each(["4111.1111.1111.1111", "4111_1111_1111_1111", "4111  1111  1111  1111"])(
  "a card in four groups is found: %j",
  (card) => {
    expect(found("CREDIT_CARD", `card ${card}.`)).toEqual([card]);
  },
);

test("an address with spaces around its signs is found", () => {
  expect(found("EMAIL", "Write to anna . meier @ example . org today")).toEqual(["anna . meier @ example . org"]);
  expect(found("IP_ADDRESS", "login from 203 . 0 . 113 . 87 at noon")).toEqual(["203 . 0 . 113 . 87"]);
  expect(found("IP_ADDRESS", "from 2001 : db8 :: ff00 : 42 at noon")).toEqual(["2001 : db8 :: ff00 : 42"]);
});

test.each([
  "Meet me @ the station . Bring tea .",
  "clause 1 . 2 . 3 . 4 . 5",
  "scores 3 . 300 . 2 . 1",
  "lunch @ 12 . 30",
])("spaced signs alone are no address: %j", (text) => {
  expect([...found("EMAIL", text), ...found("IP_ADDRESS", text)]).toEqual([]);
});
