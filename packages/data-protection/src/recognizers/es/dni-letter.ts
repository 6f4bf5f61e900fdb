/** The check letter of a Spanish identity number: the number mod 23 in this order. Source: Real Decreto 1553/2005, art. 11; Ministerio del Interior, "Cálculo del dígito de control del NIF". */
export function dniLetter(digits: string): string {
  return "TRWAGMYFPDXBNJZSQVHLCKE".charAt(Number(digits) % 23);
}
