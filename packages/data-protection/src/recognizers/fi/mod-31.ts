/** Whether a number's check character is its digits mod 31, in digits and letters that are not mistaken for each other. Source: Digi- ja väestötietovirasto, "Henkilötunnus". */
export function keepsMod31(digits: string, check: string): boolean {
  return "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(Number(digits) % 31) === check;
}
