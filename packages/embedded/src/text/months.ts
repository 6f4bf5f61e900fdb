import { fold } from "./fold.ts";

const known = new Map<string, readonly string[]>();

/** Whether a folded word is a month or a weekday of the language, in any case: names come from the platform's own locale data. */
export function isMonth(word: string, tag: string): boolean {
  if (word.length < 3) return false;
  const names = known.get(tag) ?? namesOf(tag);
  known.set(tag, names);
  return names.some((name) => word.startsWith(name));
}

// Cut to the part that inflection leaves alone.
function namesOf(tag: string): readonly string[] {
  const month = new Intl.DateTimeFormat(tag, { month: "long", timeZone: "UTC" });
  const weekday = new Intl.DateTimeFormat(tag, { weekday: "long", timeZone: "UTC" });
  const months = Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2024, index, 1)));
  const weekdays = Array.from({ length: 7 }, (_, index) => weekday.format(Date.UTC(2024, 0, 1 + index)));
  return [...months, ...weekdays]
    .map(fold)
    .filter((name) => /^\p{L}{3,}/u.test(name))
    .map((name) => name.slice(0, Math.max(3, Math.min(5, name.length - 1))));
}
