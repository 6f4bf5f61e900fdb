import { createReport } from "@leam/data-protection/report";
import type { ProtectedRow } from "@leam/data-protection/rows";
import type { Finding } from "@leam/spec";

/** So much of the text is shown, in UTF-16 code units: more than anybody reads, and little enough for a browser. */
const mostShown = 500_000;

/** Counts all findings, and keeps the beginning of the text for the page. */
export interface ReportCollector {
  readonly counts: Readonly<Record<string, number>>;
  add(row: ProtectedRow): void;
  toHtml(): string;
}

/** @param isShown False: only counted, nothing is kept. */
export function collectReport(isShown: boolean): ReportCollector {
  const counts: Record<string, number> = {};
  const findings: Finding[] = [];
  let text = "";
  let isWhole = true;
  return {
    counts,
    add(row) {
      for (const { entity } of row.findings) counts[entity] = (counts[entity] ?? 0) + 1;
      isWhole &&= text.length + row.text.length <= mostShown;
      if (!isShown || !isWhole) return;
      const shift = text.length;
      findings.push(...row.findings.map((each) => ({ ...each, start: each.start + shift, end: each.end + shift })));
      text += row.text;
    },
    toHtml() {
      const note = `The first ${text.length} characters. Counts are those of the whole file.`;
      return createReport(text, findings, { counts }).toHtml(isWhole ? {} : { note });
    },
  };
}
