import type { Finding } from "@leam/spec";
import { labelled } from "../json/scan-labelled.ts";
import type { Scan } from "../replace/replace-text.ts";
import type { Cell } from "./replace-in-cell.ts";

/** A record as a form would print it: a line for each value, with the name of its column in front. */
export function formOf(cells: readonly Cell[]): string {
  return cells.map(({ label, text }) => labelled(label, text)).join("\n");
}

/**
 * The findings in each value of a record, in the value's own offsets. The record is looked at as one form: street, postcode and town in
 * three columns are one address, and one look costs a fraction of a look for each value. A finding over several values is one in each.
 */
export function scanRecord(cells: readonly Cell[], scan: Scan): readonly (readonly Finding[])[] {
  const findings = scan(formOf(cells));
  let next = 0;
  return cells.map(({ label, text }) => {
    const from = next + labelled(label, "").length;
    const to = from + text.length;
    next = to + 1;
    return findings
      .filter(({ start, end }) => start < to && end > from)
      .map((each) => ({ ...each, start: Math.max(each.start, from) - from, end: Math.min(each.end, to) - from }));
  });
}
