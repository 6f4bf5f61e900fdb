import type { Finding } from "@leam/spec";
import fc from "fast-check";
import { isValidIBAN } from "ibantools";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { stdnum } from "stdnum";
import { expect, test } from "vitest";
import { findPersonalData } from "../scan/find-personal-data.ts";
import { anonymize } from "./anonymize.ts";
import { surrogate } from "./surrogate.ts";

const key = "a key for tests only";

function surrogateOf(entity: string, value: string, secret = key): string {
  const finding: Finding = { entity, start: 0, end: value.length, score: 1, recognizer: "test", why: { rule: "test" } };
  return surrogate({ key: secret })({ ...finding, value });
}

test("the same value has the same surrogate, in every spelling and only under the same key", () => {
  expect(surrogateOf("IBAN", "DE89370400440532013000")).toBe(
    surrogateOf("IBAN", "DE89 3704 0044 0532 0130 00").replaceAll(" ", ""),
  );
  expect(surrogateOf("EMAIL", "Anna@Example.org")).toBe(surrogateOf("EMAIL", "anna@example.org"));
  expect(surrogateOf("EMAIL", "anna@example.org")).not.toBe(surrogateOf("EMAIL", "anna@example.org", `${key}!`));
});

test.each([
  "DE89 3704 0044 0532 0130 00",
  "FR14 2004 1010 0505 0001 3M02 606",
  "IT60 X054 2811 1010 0000 0123 456",
  "ES91 2100 0418 4502 0005 1332",
  "BE68 5390 0754 7034",
  "NO93 8601 1117 947",
  "GB29 NWBK 6016 1331 9268 19",
  "PL61 1090 1014 0000 0712 1981 2874",
  "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
])("the surrogate of %s is a valid account of its country in its grouping", (value) => {
  const made = surrogateOf("IBAN", value);
  expect(isValidIBAN(made.replaceAll(" ", ""))).toBe(true);
  expect(made.replaceAll(/[^ ]/g, "x")).toBe(value.replaceAll(/[^ ]/g, "x"));
  expect(made.slice(0, 2)).toBe(value.slice(0, 2));
  expect(made).not.toBe(value);
});

test.each([
  ["Steuer-ID", "86 095 742 719", "DE", "idnr"],
  ["PESEL", "44051401359", "PL", "pesel"],
  ["codice fiscale", "RSSMRA85T10A562S", "IT", "codicefiscale"],
  ["DNI", "12345678Z", "ES", "dni"],
  ["numéro de sécurité sociale", "2 95 10 99 126 111 93", "FR", "nir"],
  ["BSN", "111222333", "NL", "bsn"],
  ["personnummer", "811228-9874", "SE", "personnummer"],
  ["EMŠO", "0101006500006", "SI", "emso"],
])("the surrogate of a %s keeps the check digits", (label, value, country, rule) => {
  const { text } = anonymize(`${label}: ${value}`, { operator: surrogate({ key }) });
  const made = text.slice(label.length + 2);
  expect(made).not.toBe(value);
  expect(made.replaceAll(/[\p{L}\p{N}]/gu, "x")).toBe(value.replaceAll(/[\p{L}\p{N}]/gu, "x"));
  expect(stdnum[country]?.[rule]?.validate(made).isValid).toBe(true);
});

test("the surrogate of a card is a card in the same grouping", () => {
  const { text } = anonymize("Card 4539 5787 6362 1486", { operator: surrogate({ key }) });
  expect(text).toMatch(/^Card \d{4} \d{4} \d{4} \d{4}$/);
  expect(text).not.toContain("1486");
  expect(findPersonalData(text).map(({ entity }) => entity)).toEqual(["CREDIT_CARD"]);
});

test.each([
  ["+49 30 901820", /^\+49/],
  ["+44 20 7123 4567", /^\+44/],
  ["+33 1 42 68 53 00", /^\+33/],
  ["+48 22 694 00 00", /^\+48 \d\d \d{3} \d\d \d\d$/],
  ["0034 915 21 65 00", /^0034 \d{3} \d\d \d\d \d\d$/],
  ["030 901820", /^0(?:30|69|40|221|89)\d+$/],
] as const)("the surrogate of the phone number %s keeps its country", (value, shape) => {
  const made = surrogateOf("PHONE", value);
  expect(made).toMatch(shape);
  expect(made).not.toBe(value);
});

test.each(["+48 22 694 00 00", "0034 915 21 65 00", "+358 9 1600"])(
  "the surrogate of %s, whose country keeps no range for fiction, is assigned to nobody",
  (value) => {
    const made = surrogateOf("PHONE", value);
    expect(parsePhoneNumberFromString(made.replace(/^00/, "+"))?.isValid()).toBe(false);
  },
);

test("German surrogate numbers are those that the regulator keeps for films", () => {
  for (const line of Array.from({ length: 200 }, (_, at) => surrogateOf("PHONE", `+49 30 90${at + 1000}`)))
    expect(line.replaceAll(" ", "")).toMatch(/^\+49(?:3023125|6990009|4066969|2214710|8999998)\d{3}$/);
});

test("e-mail, network addresses and profiles are of the ranges kept for examples", () => {
  expect(surrogateOf("EMAIL", "anna@firma.example")).toMatch(/^[a-z]+\.[a-z]+\d{4}@example\.(?:org|com|net)$/);
  expect(surrogateOf("IP_ADDRESS", "8.8.8.8")).toMatch(/^198\.1[89]\.\d{1,3}\.\d{1,3}$/);
  expect(surrogateOf("IP_ADDRESS", "2a00::1")).toMatch(/^2001:db8(?::[0-9a-f]{1,4}){6}$/);
  expect(surrogateOf("URL_PERSONAL", "https://social.example/anna")).toMatch(/^https:\/\/example\.org\/user-/);
});

test.each([
  ["Anna Weber", /^\p{Lu}\p{Script=Latin}+ \p{Lu}\p{Script=Latin}+$/u],
  ["ANNA WEBER", /^\p{Lu}+ \p{Lu}+$/u],
  ["A. Weber", /^\p{Lu}\. \p{Lu}\p{Ll}+$/u],
  ["Juan Carlos de la Vega", /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ de la \p{Lu}\p{Ll}+$/u],
  ["Мария Иванова", /^\p{Script=Cyrillic}+ \p{Script=Cyrillic}+(?:ова|ева|енко|ина)$/u],
  ["Γιώργος Παπαδόπουλος", /^\p{Script=Greek}+ \p{Script=Greek}+(?:όπουλος|ίδης|άκης)$/u],
])("the surrogate of %s has its script, its gender and its form", (value, shape) => {
  expect(surrogateOf("PERSON", value)).toMatch(shape);
});

test("no word of a name stays", () => {
  for (const word of ["Елена", "Robin", "Kim", "Ald", "Bernberg", "Μαρία", "Jakob"])
    for (let at = 0; at < 200; at++) {
      const made = surrogateOf("PERSON", `${word} X${at}`, `${key}${at}`);
      expect(made.split(" ")[0]).not.toBe(word);
    }
});

test("digits of other scripts do not stay", () => {
  expect(surrogateOf("CREDIT_CARD", "４５３９　５７８７　６３６２　１４８６")).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
  expect(surrogateOf("PHONE", "+٤٩ ٣٠ ٩٠١٨٢٠")).toMatch(/^\+49 /);
});

test("a phone number in words gets one in digits", () => {
  expect(surrogateOf("PHONE", "oh seven four double-oh one two three")).toMatch(/^\+44 20 7946 0\d{3}$/);
});

test("a surname alone gets the surname of the whole name", () => {
  expect(surrogateOf("PERSON", "Anna Weber").split(" ")[1]).toBe(surrogateOf("PERSON", "Weber"));
});

test.each([
  ["14.03.1968", /^(?:0[1-9]|1\d|2[0-8])\.(?:0[1-9]|1[0-2])\.19(?:6[4-7]|69|7[0-2])$/],
  ["1968-03-14", /^19(?:6[4-7]|69|7[0-2])-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/],
  ["3. März 1970", /^\d{1,2}\. März 19(?:6[6-9]|7[1-4])$/],
])("the surrogate of the date %s is a date of another year in its form", (value, shape) => {
  expect(surrogateOf("DATE_OF_BIRTH", value)).toMatch(shape);
});

test("an address keeps its parts and no word or number of its own", () => {
  const made = surrogateOf("ADDRESS", "Hauptstr. 57, 10115 Berlin");
  expect(made).toMatch(/^\p{L}+ \d{2}, \d{5} \p{L}+$/u);
  expect(made).not.toMatch(/Haupt|Berlin|10115/);
});

test("no surrogate is the value itself, and none throws", () => {
  const entity = fc.constantFrom("PERSON", "EMAIL", "PHONE", "IBAN", "IP_ADDRESS", "DATE_OF_BIRTH", "ADDRESS", "OTHER");
  fc.assert(
    fc.property(entity, fc.string({ unit: "grapheme", minLength: 1 }), (type, value) => {
      expect(surrogateOf(type, value)).not.toBe(value);
    }),
  );
});
