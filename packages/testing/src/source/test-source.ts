import type { Source } from "@leam/spec";
import { prefixed, type TestRunner } from "../test-runner.ts";
import { checkCard } from "./check-card.ts";
import { checkQueries } from "./check-queries.ts";
import { checkReading } from "./check-reading.ts";
import { checkRows } from "./check-rows.ts";

export interface SourceTestOptions {
  /** Read no more rows than this of a large source; what needs all rows is then not tested. Default: 1000. */
  readonly sampleRows?: number;
}

/** The contract of a {@link Source} as tests: 27, each registered with `test`. The source needs at least two rows. */
export function testSource(source: Source, test: TestRunner, options: SourceTestOptions = {}): void {
  const { sampleRows = 1000 } = options;
  const check = prefixed(test, source.name);
  checkCard(source, check);
  checkRows(source, sampleRows, check);
  checkQueries(source, sampleRows, check);
  checkReading(source, sampleRows, check);
}
