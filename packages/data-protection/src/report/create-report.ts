import type { Finding } from "@leam/spec";
import { countEntities } from "./count-entities.ts";
import { maskedSamples } from "./masked-samples.ts";
import { type ReportHtmlOptions, reportHtml } from "./report-html.ts";

export interface ReportOptions {
  /** Counts by entity type, where `text` is only the beginning of what was looked at. Default: those of `findings`. */
  readonly counts?: Readonly<Record<string, number>>;
}

/** What was found in a text, for people to read. */
export interface Report {
  /** Findings by entity type, most frequent first. */
  readonly counts: Readonly<Record<string, number>>;
  /** Up to three different values of each type, masked: at most two signs of each stay, at its end. */
  readonly samples: Readonly<Record<string, readonly string[]>>;
  /**
   * A page of HTML with the text and its findings highlighted. It holds no script and loads nothing. Values are masked unless
   * `showValues` is true; the rest of the text stands there as it is, and what was not found with it.
   */
  toHtml(options?: ReportHtmlOptions): string;
}

/**
 * A report of what was found in a text.
 * @param findings In offsets of the text, in any order; those that overlap are shown as one.
 * @example
 * const text = "Write to anna.meier@example.org.";
 * const report = createReport(text, findPersonalData(text));
 * console.log(report.counts, report.samples); // { EMAIL: 1 } { EMAIL: [ "****.*****@*******.*rg" ] }
 */
export function createReport(text: string, findings: readonly Finding[], options: ReportOptions = {}): Report {
  const counts = options.counts ?? countEntities(findings);
  const samples = maskedSamples(text, findings);
  return { counts, samples, toHtml: (html = {}) => reportHtml({ text, findings, counts, samples }, html) };
}
