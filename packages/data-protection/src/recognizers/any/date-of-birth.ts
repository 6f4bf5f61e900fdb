import { defineRecognizer, type Finding, type Recognizer, type RecognizerContext, type Span } from "@leam/spec";
import { isBiographyDate } from "./biography-dates.ts";
import { birthAnnouncement, isBirthTitle } from "./birth-announcement.ts";
import { compactDates, dates, spacedDates } from "./dates.ts";
import { isPatientDate } from "./patient-dates.ts";
import { titledColumns } from "./titled-columns.ts";
import { wordsBefore } from "./words-before.ts";

/** How much of the text before and after a date is read. */
const before = 80;
const after = 60;
const compactReach = 24;

/**
 * Dates in the usual European forms that something makes a date of birth: an announcing word ("geboren am 14.03.1968", "1981. július 23. született"),
 * the title of the column of a table, or the place where patients' papers put it, between the name and the number.
 */
export const dateOfBirth: Recognizer = defineRecognizer({
  name: "any/date-of-birth",
  entity: "DATE_OF_BIRTH",
  longest: 40,
  find: findDates,
});

function* findDates(text: string, context: RecognizerContext): Generator<Finding> {
  const hints = (context.language?.hints?.DATE_OF_BIRTH ?? []).map((word) => word.toLowerCase());
  const all = [...dates(text), ...spacedDates(text)].toSorted((a, b) => a.start - b.start);
  const compact = [...compactDates(text)];
  const columns = all.length + compact.length > 0 && text.includes("\n") ? [...titledColumns(text, isBirthTitle)] : [];
  let previousEnd = 0;
  let column = 0;
  for (const date of all) {
    while ((columns[column]?.end ?? Infinity) < date.end) column++;
    // A date between the word and this one took the word for itself.
    const lead = text.slice(Math.max(previousEnd, date.start - before), date.start);
    const following = text.slice(date.end, date.end + after);
    previousEnd = date.end;
    const reason = reasonFor(text, date, columns[column], lead, following, hints);
    if (reason === undefined) continue;
    yield finding(date, reason);
  }
  column = 0;
  for (const date of compact) {
    while ((columns[column]?.end ?? Infinity) < date.end) column++;
    const reason = reasonForCompact(
      date,
      columns[column],
      text.slice(Math.max(0, date.start - compactReach), date.start),
    );
    if (reason !== undefined) yield finding(date, reason);
  }
}

function finding(date: Span, why: NonNullable<Finding["why"]>): Finding {
  return { entity: "DATE_OF_BIRTH", ...date, score: 0.95, recognizer: "any/date-of-birth", why };
}

function reasonForCompact(date: Span, column: Span | undefined, lead: string): Finding["why"] | undefined {
  if (column !== undefined && column.start <= date.start) return { rule: "date in a column of dates of birth" };
  // Only the word before it, so that the number of a street or a file stays what it is.
  const last = /(?:^|[^\p{L}])(?<words>[\p{L}.]+(?: [\p{L}.]{1,3})?[:=]? ?)$/u.exec(lead)?.groups?.["words"];
  const word = last === undefined ? undefined : birthAnnouncement(last, "");
  return word === undefined ? undefined : { rule: "date beside an announcing word", context: [word] };
}

function reasonFor(
  text: string,
  date: Span,
  column: Span | undefined,
  lead: string,
  following: string,
  hints: readonly string[],
): Finding["why"] | undefined {
  const word = birthAnnouncement(lead, following) ?? wordsBefore(lead, hints)[0];
  if (word !== undefined) return { rule: "date beside an announcing word", context: [word] };
  if (column !== undefined && column.start <= date.start) return { rule: "date in a column of dates of birth" };
  if (isBiographyDate(lead, text.slice(date.start, date.end), following))
    return { rule: "date in brackets behind a name and a place" };
  return isPatientDate(lead, following) ? { rule: "date where a patient's paper has it" } : undefined;
}
