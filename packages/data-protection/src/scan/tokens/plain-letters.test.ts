import { expect, test } from "vitest";
import { plainLetters } from "./plain-letters.ts";

test.each([
  ["rodné číslo", "rodne cislo"],
  ["wyślij", "wyslij"],
  ["łódź", "lodz"],
  ["τηλέφωνο", "τηλεφωνο"],
  ["мій", "мій"],
  ["phone", "phone"],
])("%s in a hurry is %s", (word, expected) => {
  expect(plainLetters(word)).toBe(expected);
});
