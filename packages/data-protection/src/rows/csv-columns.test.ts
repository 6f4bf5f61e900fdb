import { LeamError } from "@leam/spec";
import { expect, test } from "vitest";
import { runStream } from "../../test/run-stream.ts";
import { protectCsvStream } from "./protect-csv-stream.ts";

test("columns that the header does not name are refused before a record leaves", async () => {
  const stream = protectCsvStream({ columns: { Kuerzel: "PERSON" } });
  const error = await runStream(stream, "\nKürzel;n\nqx;1\n").catch((reason: unknown) => reason);
  expect(LeamError.is(error) && error.code).toBe("DATASET_INVALID");
  expect(String(error)).toContain("Line 2 names no column `Kuerzel`");
  expect(() => protectCsvStream({ hasHeader: false, columns: { n: "PERSON" } })).toThrow(/names of a header/u);
});
