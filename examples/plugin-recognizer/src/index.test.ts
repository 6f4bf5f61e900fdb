import { allRecognizers, protect } from "@leam/data-protection";
import { testRecognizer } from "@leam/testing";
import { expect, test } from "vitest";
import { libraryCard } from "./index.ts";

// 1·1 + 2·2 + … + 7·7 = 140, and 140 mod 26 = 10: the letter K. For 7654321: 84 mod 26 = 6, the letter G.
testRecognizer(libraryCard, test, {
  positive: [
    { text: "My library card is LC-1234567-K.", values: ["LC-1234567-K"] },
    { text: "Bibliotheksausweis LC-7654321-G, früher LC-1234567-K", values: ["LC-7654321-G", "LC-1234567-K"] },
  ],
  negative: [
    "LC-1234567-A has a wrong check letter.",
    "LC-12345678-K has a digit too many.",
    "Order LC-12 is on its way.",
    "lc-1234567-k",
  ],
});

test("every wrong digit is noticed", () => {
  for (let place = 0; place < 7; place += 1) {
    for (let digit = 0; digit <= 9; digit += 1) {
      const digits = Array.from("1234567").with(place, String(digit)).join("");
      if (digits !== "1234567") expect(findings(`LC-${digits}-K`)).toBe(0);
    }
  }
});

test("every swap of two different neighbours is noticed", () => {
  for (const digits of ["2134567", "1324567", "1243567", "1235467", "1234657", "1234576"])
    expect(findings(`LC-${digits}-K`)).toBe(0);
});

test("a card number does not leave with a text and comes back", () => {
  const text = "Please renew the book on LC-1234567-K.";
  const letter = protect(text, { recognizers: [...allRecognizers, libraryCard] });
  expect(letter.text).not.toContain("1234567");
  expect(letter.restore(letter.text)).toBe(text);
});

function findings(text: string): number {
  return [...libraryCard.find(text, {})].length;
}
