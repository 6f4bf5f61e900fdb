/** Whether digits keep the check digit of GS1 at their end: times 3 and 1 from the right, mod 10. Source: GS1 General Specifications, section 7.9. */
export function keepsGs1(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1)
    sum += (place % 2 === 0 ? 1 : 3) * Number(digits.charAt(digits.length - 1 - place));
  return sum % 10 === 0;
}
