import { countrySpecs, isValidIBAN } from "ibantools";
import type { KeyStream } from "./key-stream.ts";
import { inFormat, scramble } from "./scramble.ts";

/** National check digits are kept by one try in a hundred. */
const mostTries = 20_000;

/** An account of the same country: other bank, other account, check digits by ISO 7064 and the country's own rule. */
export function surrogateIban(value: string, stream: KeyStream): string {
  const plain = value.replaceAll(/[^A-Za-z0-9]/gu, "").toUpperCase();
  const country = plain.slice(0, 2);
  const pattern = countrySpecs[country]?.bban_regexp;
  for (let tries = 0; tries < mostTries; tries++) {
    // The leading zero that `scramble` keeps is no property of an account, so a letter stands before it.
    const account = scramble(`X${plain.slice(4)}`, stream).slice(1);
    if (pattern != null && !new RegExp(pattern, "u").test(account)) continue;
    const candidate = `${country}${checkDigits(country, account)}${account}`;
    if (isValidIBAN(candidate)) return inFormat(value, candidate);
  }
  return inFormat(value, `${country}00${plain.slice(4).replaceAll(/./gu, "0")}`);
}

/** ISO 13616: 98 minus the remainder by 97 of account, country and 00, with letters as 10 to 35. */
function checkDigits(country: string, account: string): string {
  const digits = Array.from(`${account}${country}00`, (sign) => Number.parseInt(sign, 36).toString()).join("");
  const remainder = Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
  return String(98 - remainder).padStart(2, "0");
}
