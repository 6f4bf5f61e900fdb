import type { Finding } from "@leam/spec";
import { escapeHtml } from "./escape-html.ts";
import { highlight } from "./highlight.ts";
import { reportStyle } from "./report-style.data.ts";

export interface ReportHtmlOptions {
  /** Whether values stand there in the open: the page then is personal data. Default: false. */
  readonly showValues?: boolean;
  /** Default: "Personal data found". */
  readonly title?: string;
  /** BCP 47 tag of the text's language, for screen readers and hyphenation. Default: unknown. */
  readonly language?: string;
  /** A sentence above the text, such as how much of it is shown. */
  readonly note?: string;
}

export interface ReportContent {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<string, number>>;
  readonly samples: Readonly<Record<string, readonly string[]>>;
}

/** The page. Its policy forbids scripts and whatever would have to be loaded, should an escape ever be wrong. */
export function reportHtml(content: ReportContent, options: ReportHtmlOptions): string {
  const { showValues = false, title = "Personal data found", language = "", note } = options;
  const total = Object.values(content.counts).reduce((sum, count) => sum + count, 0);
  const values = showValues
    ? "Values are shown: keep this page as carefully as the text."
    : "Values are masked. What was not found stands in the text as it is.";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${total} ${total === 1 ? "finding" : "findings"}. ${values}</p>
${table(content)}<h2 id="text">Text</h2>
${note === undefined ? "" : `<p>${escapeHtml(note)}</p>\n`}<div class="text" role="region" aria-labelledby="text" tabindex="0" lang="${escapeHtml(language)}" dir="auto">${highlight(content.text, content.findings, showValues)}</div>
</main>
</body>
</html>
`;
}

function table({ counts, samples }: ReportContent): string {
  const rows = Object.entries(counts).map(([entity, count]) => {
    const shown = (Object.hasOwn(samples, entity) ? (samples[entity] ?? []) : [])
      .map((sample) => `<code>${escapeHtml(sample)}</code>`)
      .join(", ");
    return `<tr><th scope="row">${escapeHtml(entity)}</th><td class="count">${count}</td><td>${shown}</td></tr>\n`;
  });
  if (rows.length === 0) return "";
  return `<table>
<caption>Findings by type</caption>
<thead><tr><th scope="col">Type</th><th scope="col">Count</th><th scope="col">Examples, masked</th></tr></thead>
<tbody>
${rows.join("")}</tbody>
</table>
`;
}
