/**
 * The check digit of ICAO machine-readable documents over digits, letters and fillers: weights 7, 3, 1 repeated, mod 10; A is 10 … Z is 35, "<" is 0.
 * Source: ICAO Doc 9303, part 3, section 4.9. Known answer there: "520727" has 3, "AB2134<<<" has 5.
 */
export function check731(characters: string): number {
  const weights = [7, 3, 1] as const;
  let sum = 0;
  for (let place = 0; place < characters.length; place += 1) {
    const character = characters.charAt(place);
    sum += (weights[place % 3] ?? 0) * (character === "<" ? 0 : Number.parseInt(character, 36));
  }
  return sum % 10;
}
