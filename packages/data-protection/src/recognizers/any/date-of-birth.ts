import { defineRecognizer, type Finding, type Recognizer, type RecognizerContext } from "@leam/spec";
import { birthWords } from "./birth-words.data.ts";
import { dates } from "./dates.ts";
import { wordsBefore } from "./words-before.ts";

/** How far before the date an announcing word counts: "born on a cold morning in Łódź, Poland, on". */
const reach = 45;
const reachAfter = 14;
const announcing = Object.values(birthWords).flat();

/** Dates in the usual European forms that an announcing word makes a date of birth: "geboren am 14.03.1968", "née le 3 février 1985", "1981. július 23." */
export const dateOfBirth: Recognizer = defineRecognizer({
  name: "any/date-of-birth",
  entity: "DATE_OF_BIRTH",
  longest: 40,
  find: findDates,
});

function* findDates(text: string, context: RecognizerContext): Generator<Finding> {
  const words = [...announcing, ...(context.language?.hints?.DATE_OF_BIRTH ?? []).map((word) => word.toLowerCase())];
  let previousEnd = 0;
  for (const { start, end } of dates(text)) {
    // A date between the word and this one took the word for itself; a line break or two sentences between them end its reach.
    const lead = text.slice(Math.max(previousEnd, start - reach), start);
    const near = wordsBefore(lead.slice(lastBreak(lead)), words);
    const after =
      near.length > 0
        ? []
        : wordsBefore(text.slice(end, end + reachAfter), ["született", "születésű", "doğumlu", "gimęs", "gimusi"]);
    previousEnd = end;
    if (near.length + after.length === 0) continue;
    yield {
      entity: "DATE_OF_BIRTH",
      start,
      end,
      score: 0.95,
      recognizer: "any/date-of-birth",
      why: { rule: "date after an announcing word", context: [...near, ...after] },
    };
  }
}

/** Where the last sentence or paragraph of a stretch begins. A full stop after a short word ("geb.", "ur.", "nar.") ends no sentence; one line break after a label does not either. */
function lastBreak(lead: string): number {
  const breaks = [...lead.matchAll(/\p{L}{5,}[.!?] (?=\p{Lu})|\n\s*\n|[^:\s]\s*\n/gu)];
  const last = breaks.at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}
