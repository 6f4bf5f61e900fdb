import { remainderOf } from "./remainder-of.ts";

/** Whether digits keep the two check digits at their end. Source: ISO/IEC 7064, mod 97-10. */
export function keepsMod9710(digits: string): boolean {
  return remainderOf(digits, 97) === 1;
}
