import { isCalendarDate } from "./calendar-date.ts";

/** Whether somebody may have been born on this day: it exists and is not after tomorrow, which is today somewhere. */
export function isBirthDate(year: number, month: number, day: number): boolean {
  return isCalendarDate(year, month, day) && Date.UTC(year, month - 1, day) <= Date.now() + dayMs;
}

/** The same for a year in two digits, in the 20th or the 21st century. */
export function isBirthDateOfTwoDigits(year: number, month: number, day: number): boolean {
  return isBirthDate(1900 + year, month, day) || isBirthDate(2000 + year, month, day);
}

const dayMs = 86_400_000;
