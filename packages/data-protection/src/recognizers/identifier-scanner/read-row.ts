import { type Finding, type FindingReason, hintsNear } from "@leam/spec";
import type { Scan } from "../../scan/tokens/scan.ts";
import type { Identifier } from "../identifier.ts";
import type { Announcements } from "./announcements.ts";
import type { Candidate } from "./candidates.ts";

/** Below the default `minScore`: seen by those who ask for weak findings only. */
export const unannounced: number = 0.4;

export type RowReader = (
  scan: Scan,
  candidate: Candidate,
  announcements: Announcements,
  leastScore: number,
) => Finding | undefined;

/** Tells whether a candidate is a value of a row. What costs least comes first: most rows are not announced where their form fits. */
export function readRow(identifier: Identifier, row: number): RowReader {
  const { name, entity = "NATIONAL_ID", form, rule, check, needsHint = false } = identifier;
  const scores = check === undefined ? { plain: unannounced, announced: 0.9 } : { plain: 0.9, announced: 0.99 };
  let pattern: RegExp | undefined;
  return (scan, candidate, announcements, leastScore) => {
    const { start, end, isBare, isPlain } = candidate;
    // Twelve digits or fewer may be anything: what nothing checks needs its label right before it.
    const isCommon = check === undefined && isPlain && end - start <= 12;
    const score = needsHint || isBare ? unannounced : scores.plain;
    const word = announcements.of(row, candidate, !isCommon) ?? hintOfLanguage(scan, start, end);
    if ((word === undefined ? score : scores.announced) < leastScore) return undefined;
    pattern ??= new RegExp(`^(?:${form})$`, "u");
    const written = scan.text.slice(start, end);
    const value = valueOf(written, pattern, word !== undefined);
    if (value === undefined || check?.holds(value) === false) return undefined;
    const why: FindingReason = {
      rule,
      ...(check === undefined ? {} : { check: check.name }),
      ...(word === undefined ? {} : { context: [word] }),
    };
    return { entity, start, end, score: word === undefined ? score : scores.announced, recognizer: name, why };
  };

  function hintOfLanguage({ text, context }: Scan, start: number, end: number): string | undefined {
    const ofLanguage = context.language?.hints?.[entity];
    return ofLanguage === undefined ? undefined : hintsNear(text, start, end, ofLanguage)[0];
  }
}

/** What fits the form, in capitals where it was announced: people who type in lower case do so in their numbers as well. Letters that stand apart are words. */
function valueOf(written: string, form: RegExp, isAnnounced: boolean): string | undefined {
  if (form.test(written)) return written;
  if (!isAnnounced || written.includes(" ") || !/[a-z]/u.test(written)) return undefined;
  const capitals = written.toUpperCase();
  return form.test(capitals) ? capitals : undefined;
}
