/** Whether digits keep the check digit of Verhoeff at their end: the product in the dihedral group D5 of all digits, each permuted by its place from the right, is 0. Source: J. Verhoeff, "Error detecting decimal codes", 1969. */
export function keepsVerhoeff(digits: string): boolean {
  let product = 0;
  for (let place = 0; place < digits.length; place += 1)
    product = multiply(product, permuted(digits.charCodeAt(digits.length - 1 - place) - 48, place % 8));
  return product === 0;
}

/** In D5, 0 to 4 turn a pentagon and 5 to 9 mirror it. */
function multiply(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5;
}

function permuted(digit: number, times: number): number {
  let value = digit;
  for (let time = 0; time < times; time += 1) value = Number("1576283094".charAt(value));
  return value;
}
