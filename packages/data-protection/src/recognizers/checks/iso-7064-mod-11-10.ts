/** Whether digits keep the check digit at their end. Source: ISO/IEC 7064, hybrid system mod 11,10. */
export function keepsMod1110(digits: string): boolean {
  let product = 10;
  for (let place = 0; place < digits.length - 1; place += 1)
    product = (2 * ((product + digits.charCodeAt(place) - 48) % 10 || 10)) % 11;
  return (product + digits.charCodeAt(digits.length - 1) - 48) % 10 === 1;
}
