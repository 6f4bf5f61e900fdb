import type { Filter, Next, NextEmbed } from "@leam/spec";

/** The filters around the last step, the first of the list outermost. */
export function chain(filters: readonly Filter[], last: Next): Next {
  return filters.reduceRight<Next>((next, filter) => (call) => filter.handle(call, next), last);
}

/** The same for embeddings; a filter without `handleEmbed` lets them pass. */
export function chainEmbed(filters: readonly Filter[], last: NextEmbed): NextEmbed {
  return filters.reduceRight<NextEmbed>(
    (next, filter) => (call) => (filter.handleEmbed === undefined ? next(call) : filter.handleEmbed(call, next)),
    last,
  );
}
