import type { Finding } from "@leam/spec";
import type { Scan } from "../replace/replace-text.ts";

/** A value as a form would print it, so that its key announces it as a label does. */
export function labelled(label: string, text: string): string {
  return label === "" ? text : `${label}: ${text}`;
}

/**
 * The findings in a value, in its own offsets: with its label in front, and alone. Where both see something, the label's say counts.
 */
export function scanLabelled(scan: Scan, label: string, text: string): readonly Finding[] {
  const alone = scan(text);
  if (label === "") return alone;
  const shift = labelled(label, "").length;
  const announced = scan(labelled(label, text))
    .map((each) => ({ ...each, start: Math.max(0, each.start - shift), end: each.end - shift }))
    .filter(({ start, end }) => start < end);
  const further = alone.filter((each) => !announced.some(({ start, end }) => start < each.end && each.start < end));
  return [...announced, ...further].toSorted((a, b) => a.start - b.start);
}
