import assert from "node:assert/strict";
import type { Source } from "@leam/spec";
import { assertCode } from "../assert-code.ts";
import { collect } from "../collect.ts";
import { readOn } from "../read-on.ts";
import type { TestRunner } from "../test-runner.ts";
import { within } from "../within.ts";

export function checkReading(source: Source, sampleRows: number, check: TestRunner): void {
  check("a reader that stops early closes the source promptly", async () => {
    const rows = source.rows()[Symbol.asyncIterator]();
    await rows.next();
    assert.ok(rows.return !== undefined, "the rows cannot be closed: give the iterator a return()");
    await within(rows.return(), "the close");
    assert.equal((await within(rows.next(), "the end")).done, true);
  });
  check("the source can be read again after that", async () => {
    const before = await collect(source.rows({ limit: 2 }));
    for await (const row of source.rows()) {
      void row;
      break;
    }
    assert.deepEqual(await collect(source.rows({ limit: 2 })), before);
  });
  check("two readers at once both get every row", async () => {
    const alone = await collect(source.rows({ limit: sampleRows }));
    const read = async (): Promise<unknown[]> => collect(source.rows({ limit: sampleRows }));
    assert.deepEqual(await Promise.all([read(), read()]), [alone, alone]);
  });
  check("a reading that was aborted before is ABORTED", async () => {
    await within(assertCode(collect(source.rows({ signal: AbortSignal.abort() })), "ABORTED"), "the abort");
  });
  check("an abort after the first row ends the reading promptly with ABORTED", async () => {
    const controller = new AbortController();
    const rows = source.rows({ signal: controller.signal })[Symbol.asyncIterator]();
    assert.equal((await rows.next()).done, false);
    controller.abort();
    await within(assertCode(readOn(rows), "ABORTED"), "the abort");
  });
}
