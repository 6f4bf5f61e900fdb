/** The remainder of a number of any length, written in digits, after division by a modulus below 10^14. */
export function remainderOf(digits: string, modulus: number): number {
  let remainder = 0;
  for (let place = 0; place < digits.length; place += 1)
    remainder = (remainder * 10 + digits.charCodeAt(place) - 48) % modulus;
  return remainder;
}
