import type { ChatCall, Filter } from "@leam/spec";
import { prefixed, type TestRunner } from "../test-runner.ts";
import { checkDown } from "./check-down.ts";
import { checkEmbed } from "./check-embed.ts";
import { checkErrors } from "./check-errors.ts";
import { checkStreaming } from "./check-streaming.ts";
import { checkUp } from "./check-up.ts";

export interface FilterTestOptions {
  /** A call that the filter lets through as it is. Default: a harmless one about the hours of a swimming pool. */
  readonly call?: Partial<ChatCall>;
}

/**
 * The contract of a {@link Filter} as tests: about 30, each registered with `test`. They show that what does not concern the filter
 * passes unharmed, both ways; what it is made for is for its own tests. A filter that never calls `next` does not fit.
 */
export function testFilter(filter: Filter, test: TestRunner, options: FilterTestOptions = {}): void {
  const { call = {} } = options;
  const check = prefixed(test, filter.name);
  checkDown(filter, call, check);
  checkUp(filter, call, check);
  checkStreaming(filter, call, check);
  checkErrors(filter, call, check);
  if (filter.handleEmbed !== undefined) checkEmbed(filter, check);
}
