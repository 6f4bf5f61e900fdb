/** Twice the text may take so many times as long: 2 for a linear program, and what memory and measuring add. */
export const steepest = 2.3;

export interface Slowdown {
  /** UTF-16 code units of the longer of the two texts. */
  readonly units: number;
  readonly ratio: number;
}

/** A time that can be measured, in milliseconds. */
const measurable = 5;
/** Where doubling begins, in UTF-16 code units: what is quadratic shows by then, and does not take for ever. */
const shortest = 16_384;
const mostRetries = 16;
/** A program that is this slow on the way up is not looked at further. */
const longestMs = 8000;

/**
 * Where a program takes more than {@link steepest} times as long for twice the text; undefined for one that is linear up to the longest
 * text. Times are those on the processor, each the least of several; a ratio that is too steep must stay so at the next
 * doubling.
 * @param longest In UTF-16 code units.
 */
export function slowdown(run: (text: string) => void, unit: string, longest: number): Slowdown | undefined {
  let suspect: Slowdown | undefined;
  let before: number | undefined;
  for (let units = shortest; units <= longest * (suspect === undefined ? 1 : 2); units *= 2) {
    const whole = repeated(unit, units);
    let time = timeOf(run, whole);
    let ratio = 0;
    if (time >= measurable) {
      const half = repeated(unit, units / 2);
      let halfTime = Math.min(before ?? Infinity, timeOf(run, half));
      for (let retry = 0; time / halfTime > steepest && retry < mostRetries; retry++) {
        time = Math.min(time, timeOf(run, whole));
        halfTime = Math.min(halfTime, timeOf(run, half));
      }
      ratio = time / halfTime;
    }
    if (ratio > steepest && (suspect !== undefined || time > longestMs)) return { units, ratio };
    suspect = ratio > steepest ? { units, ratio } : undefined;
    before = time;
  }
  return undefined;
}

function repeated(unit: string, units: number): string {
  return unit.repeat(Math.ceil(units / unit.length)).slice(0, units);
}

function timeOf(run: (text: string) => void, text: string): number {
  const before = process.cpuUsage();
  run(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
