import fc from "fast-check";
import { expect, test } from "vitest";
import { anna, card, inventedRecognizers, otto } from "../../test/invented-recognizers.ts";
import { runStream } from "../../test/run-stream.ts";
import { replace } from "../anonymize/replace.ts";
import { protectCsvStream } from "./protect-csv-stream.ts";
import type { ProtectedRow } from "./row-options.ts";

const invented = { recognizers: inventedRecognizers };
const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

test("fields are replaced, whatever the chunks, and the rest stays to the byte", async () => {
  const input = `\uFEFFname, note ,n\r\n${quote(otto)},"two\nlines ""x""",1\r\n\r\n${anna},plain,"2"`;
  const expected = `\uFEFFname, note ,n\r\n"[PERSON]","two\nlines ""x""",1\r\n\r\n[PERSON],plain,"2"`;
  for (const length of [1, 2, 3, 7, input.length])
    expect(await runStream(protectCsvStream(invented), input, length)).toBe(expected);
});

test("any table without personal data comes out as it went in", async () => {
  const field = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom('a "b"', "x,y", "1\r\n2", "", " "));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
      fc.constantFrom(",", ";", "\t"),
      fc.nat(9),
      async (records, delimiter, length) => {
        const input = records.map((fields) => fields.map(quote).join(delimiter)).join("\r\n");
        const stream = protectCsvStream({ recognizers: [], delimiter });
        expect(await runStream(stream, input, length + 1)).toBe(input.replace(/^\uFEFF/u, "\uFEFF"));
      },
    ),
  );
});

test("what an operator puts in is quoted where it must be", async () => {
  const operator = replace('a "b", c');
  expect(await runStream(protectCsvStream({ ...invented, operator }), `n,m\n${anna},1`)).toBe('n,m\n"a ""b"", c",1');
});

test.each([";", "\t", "|", ","])("the delimiter %j is told by the first line", async (sign) => {
  const input = `"a,b;c"${sign}b${sign}c\n${anna}${sign}x${sign}"${anna}${sign}"\n`;
  const output = `"a,b;c"${sign}b${sign}c\n[PERSON]${sign}x${sign}"[PERSON]${sign}"\n`;
  expect(await runStream(protectCsvStream(invented), input)).toBe(output);
});

test("the name of a column announces its values, and the caller may say what a column holds", async () => {
  const input = "Geburtsdatum;Termin;Kürzel\n14.03.1968;14.03.2031;kel\n";
  const output = await runStream(protectCsvStream({ columns: { Kürzel: "PERSON" } }), input);
  expect(output).toBe("Geburtsdatum;Termin;Kürzel\n[DATE_OF_BIRTH];14.03.2031;[PERSON]\n");
});

test("a table without a header is looked at from its first record", async () => {
  expect(await runStream(protectCsvStream({ ...invented, hasHeader: false }), `${anna},1\n`)).toBe("[PERSON],1\n");
  expect(await runStream(protectCsvStream(invented), `${anna},1\n`)).toBe("[PERSON],1\n");
});

test("rows are told with their line, and findings slice to the value as it is written", async () => {
  const rows: ProtectedRow[] = [];
  const input = `a,b\n"x\ny",z\n"""hi"" ${anna}",${card}\n`;
  await runStream(protectCsvStream({ ...invented, onRow: (row) => void rows.push(row) }), input, 5);
  expect(rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  expect(rows.map(({ text }) => text).join("")).toBe(input);
  const found = rows.flatMap(({ text, findings }) => findings.map(({ start, end }) => text.slice(start, end)));
  expect(found).toEqual([anna, card]);
});

test.each([
  ['a,b\n1,"two\nthree', "Line 2 opens a quote"],
  ['a,b\n"x"y,2\n', "Line 2 has something behind the closing quote of field 1"],
  [`a\nb\n"${"x".repeat(200)}"\n`, "Line 3 begins a row of more than 100 characters"],
])("a broken table is an error that names its line and quotes nothing: %j", async (input, message) => {
  for (const length of [1, input.length])
    await expect(runStream(protectCsvStream({ ...invented, longestRow: 100 }), input, length)).rejects.toMatchObject({
      code: "DATASET_INVALID",
      message: expect.stringContaining(message),
    });
});

test("an address in three columns is found, and the names of the columns stay out of it", async () => {
  const input = "Straße;PLZ;Ort;Stück\nHauptstraße 5;10115;Berlin;3\n";
  const output = await runStream(protectCsvStream(), input);
  expect(output.split("\n")[0]).toBe("Straße;PLZ;Ort;Stück");
  expect(output).toMatch(/\n\[ADDRESS\];.*;3\n$/u);
});
