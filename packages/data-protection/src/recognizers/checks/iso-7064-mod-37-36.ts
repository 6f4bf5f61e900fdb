/** Whether digits and letters A to Z keep the check character at their end. Source: ISO/IEC 7064, hybrid system mod 37,36. */
export function keepsMod3736(characters: string): boolean {
  let product = 36;
  for (let place = 0; place < characters.length - 1; place += 1)
    product = (2 * ((product + Number.parseInt(characters.charAt(place), 36)) % 36 || 36)) % 37;
  return (product + Number.parseInt(characters.charAt(characters.length - 1), 36)) % 36 === 1;
}
