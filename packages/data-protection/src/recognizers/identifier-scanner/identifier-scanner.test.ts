import fc from "fast-check";
import { expect, test } from "vitest";
import { createScan } from "../../scan/tokens/scan.ts";
import { identifiers } from "../identifiers.ts";
import { formSignatures, signature } from "./form-signatures.ts";
import { createIdentifierScanner } from "./identifier-scanner.ts";

const rows = Object.values(identifiers).flat();
const together = createIdentifierScanner(rows);

test.each([
  [String.raw`\d{11}`, [signature(11, 0)]],
  [String.raw`[A-Z]\d{2}[ -]?\d`, [signature(3, 1)]],
  [String.raw`\d{2}(?:-[A-Z]{1,2})?`, [signature(2, 0), signature(2, 1), signature(2, 2)]],
  [String.raw`[A-Z\d]{2}`, [signature(2, 0), signature(1, 1), signature(0, 2)]],
  [String.raw`AB|1\d`, [signature(0, 2), signature(2, 0)]],
])("the form %s allows these numbers of digits and letters", (form, expected) => {
  expect(formSignatures(form)).toEqual(new Set(expected));
});

test.each([String.raw`\d+`, String.raw`\d*`, String.raw`(\d`, String.raw`\d{3,}`])("the form %s is refused", (form) => {
  expect(() => formSignatures(form)).toThrow(TypeError);
});

test("all rows together find what each finds alone", () => {
  const alone = rows.map((row) => createIdentifierScanner([row]));
  const number = fc.constantFrom(...rows.flatMap((row) => row.examples));
  const word = fc.constantFrom(...rows.flatMap((row) => row.hints), "und", "12", "Rechnung", "A", "2024-");
  const text = fc
    .array(fc.oneof(number, word, fc.constantFrom(", ", ": ", ".\n", " ", "/")), { maxLength: 9 })
    .map((parts) => parts.join(" "));
  fc.assert(
    fc.property(text, fc.constantFrom(0, 0.5), (given, least) => {
      const keys = (scanners: typeof alone): readonly string[] =>
        scanners
          .flatMap((scanner) => [...scanner(createScan(given, {}), least)])
          .map(({ recognizer, start, end, score }) => `${recognizer} ${start} ${end} ${score}`)
          .toSorted();
      expect(keys([together])).toEqual(keys(alone));
    }),
    { numRuns: 300 },
  );
});
