import { expect, test } from "vitest";
import { check731 } from "./check-731.ts";
import { machineReadableZone } from "./machine-readable-zone.ts";

/* The specimens of ICAO Doc 9303: part 4 (passport), part 6 (larger card), part 5 (smaller card). */
const passport = `P<UTOERIKSSON<<ANNA<MARIA${"<".repeat(19)}\nL898902C36UTO7408122F1204159ZE184226B<<<<<10`;
const largerCard = `I<UTOERIKSSON<<ANNA<MARIA${"<".repeat(11)}\nD231458907UTO7408122F1204159<<<<<<<6`;
const smallerCard = `I<UTOD231458907${"<".repeat(15)}\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA${"<".repeat(10)}`;

test("the check digit is the one that ICAO 9303 gives for its examples", () => {
  expect([check731("520727"), check731("AB2134<<<"), check731("L898902C3"), check731("740812")]).toEqual([3, 5, 6, 2]);
});

test.each([passport, largerCard, smallerCard])("the whole zone is one finding", (zone) => {
  const text = `Scan:\n${zone}\nend`;
  expect([...machineReadableZone.find(text, {})].map(({ start, end }) => text.slice(start, end))).toEqual([zone]);
});

test.each([passport, largerCard, smallerCard])("no zone has a changed digit in number, birth or expiry", (zone) => {
  const places = [...zone.matchAll(/898902|231458907|7408122|1204159/gu)].flatMap(({ index, 0: field }) =>
    Array.from(field, (_, place) => index + place),
  );
  expect(places.length).toBeGreaterThan(19);
  for (const place of places) {
    const digit = (Number(zone.charAt(place)) + 1) % 10;
    const changed = zone.slice(0, place) + String(digit) + zone.slice(place + 1);
    expect([...machineReadableZone.find(changed, {})]).toEqual([]);
  }
});
