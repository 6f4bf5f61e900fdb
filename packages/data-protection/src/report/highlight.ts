import type { Finding } from "@leam/spec";
import { mask } from "../anonymize/mask.ts";
import { findingStretch, mergeStretches } from "../replace/stretch.ts";
import { escapeHtml } from "./escape-html.ts";

const hide = mask();

/**
 * A text as HTML with its findings marked: the type stands before the value as text, since a colour says nothing to who cannot see it.
 * Findings that reach out of the text are cut.
 */
export function highlight(text: string, findings: readonly Finding[], showValues: boolean): string {
  const inside = findings
    .map((finding) => ({
      ...findingStretch(finding),
      start: Math.max(0, finding.start),
      end: Math.min(text.length, finding.end),
    }))
    .filter(({ start, end }) => start < end);
  let html = "";
  let from = 0;
  for (const { start, end, entity } of mergeStretches(text, inside)) {
    const value = text.slice(start, end);
    const shown = showValues ? value : hide({ ...unknownFinding, entity, value });
    html += `${escapeHtml(text.slice(from, start))}<mark><small>${escapeHtml(entity)}</small> ${escapeHtml(shown)}</mark>`;
    from = end;
  }
  return html + escapeHtml(text.slice(from));
}

/** The mask looks at the value alone. */
const unknownFinding = { start: 0, end: 0, score: 1, recognizer: "report", why: { rule: "a finding" } } as const;
