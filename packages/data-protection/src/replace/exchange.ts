/** A stretch of one text and the stretch of another that took its place: UTF-16 code units, ends exclusive. */
export interface Exchange {
  readonly fromStart: number;
  readonly fromEnd: number;
  readonly toStart: number;
  readonly toEnd: number;
}

/**
 * Where an offset of the one text lies in the other. Inside an exchanged stretch there is no such place: a start moves to the
 * stretch's start and an end to its end, so that a span always covers the whole value.
 * @param exchanges In order, without overlap.
 */
export function mapOffset(exchanges: readonly Exchange[], offset: number, edge: "start" | "end"): number {
  const exchange = exchanges[lastStartingBefore(exchanges, offset)];
  if (exchange === undefined) return offset;
  if (offset >= exchange.fromEnd) return exchange.toEnd + (offset - exchange.fromEnd);
  return edge === "start" ? exchange.toStart : exchange.toEnd;
}

/** The same exchanges seen from the other text. */
export function reverseExchanges(exchanges: readonly Exchange[]): readonly Exchange[] {
  return exchanges.map(({ fromStart, fromEnd, toStart, toEnd }) => ({
    fromStart: toStart,
    fromEnd: toEnd,
    toStart: fromStart,
    toEnd: fromEnd,
  }));
}

function lastStartingBefore(exchanges: readonly Exchange[], offset: number): number {
  let low = 0;
  let high = exchanges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((exchanges[middle]?.fromStart ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
