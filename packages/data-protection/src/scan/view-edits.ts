import type { Span } from "@leam/spec";

const columns = 4;

/** Where a view and its source differ in length: runs between them are counted, not listed. Sorted by place. */
export class ViewEdits {
  // View start, view end, source start, source end of each.
  #rows: Int32Array = new Int32Array(16 * columns);
  #count = 0;

  add(viewStart: number, viewEnd: number, sourceStart: number, sourceEnd: number): void {
    const at = this.#count * columns;
    if (at === this.#rows.length) {
      const grown = new Int32Array(at * 2);
      grown.set(this.#rows);
      this.#rows = grown;
    }
    this.#rows[at] = viewStart;
    this.#rows[at + 1] = viewEnd;
    this.#rows[at + 2] = sourceStart;
    this.#rows[at + 3] = sourceEnd;
    this.#count += 1;
  }

  /** The stretch of the source for a stretch of the view; what has no place in the view belongs to it only where it stands between visible units. */
  toSource({ start, end }: Span): Span {
    return { start: this.#unit(start).start, end: this.#unit(Math.max(start, end - 1)).end };
  }

  #unit(unit: number): Span {
    const at = this.#lastUpTo(unit) * columns;
    if (at < 0) return { start: unit, end: unit + 1 };
    const viewEnd = this.#rows[at + 1] ?? 0;
    const sourceEnd = this.#rows[at + 3] ?? 0;
    if (unit < viewEnd) return { start: this.#rows[at + 2] ?? 0, end: sourceEnd };
    return { start: sourceEnd + unit - viewEnd, end: sourceEnd + unit - viewEnd + 1 };
  }

  /** Index of the last edit that begins at or before a unit, or -1: binary search. */
  #lastUpTo(unit: number): number {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#rows[middle * columns] ?? 0) <= unit) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
