import { digitsOf } from "../checks/digits-of.ts";
import { isBirthDate, isBirthDateOfTwoDigits } from "../checks/birth-date.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Romanian personal number (CNP). Any county passes: new codes (80 to 83) are in use that older rules reject. */
export const romanianCnp: Identifier = {
  name: "ro/cnp",
  form: String.raw`[1-9] ?\d{6} ?\d{6}|[1-9] \d{2} \d{2} \d{2} \d{2} ?\d{3} ?\d`,
  rule: "thirteen digits with sex, date of birth and county",
  check: { name: "date of birth; weighted sum, mod 11", holds: holdsCnp },
  hints: [
    "CNP",
    "cod numeric personal",
    "C.N.P.",
    "codul numeric personal",
    "CNP-ul",
    "cod numeric",
    "C.N.P",
    "CNP-ului",
    "cod personal",
    "NIF",
    "personal numeric code",
  ],
  needsHint: true,
  source: "O.U.G. nr. 97/2005, H.G. nr. 295/2021",
  examples: ["1920809511888", "2950907162778"],
};

function holdsCnp(written: string): boolean {
  const match = digitsOf(written);
  if (!hasBirthDate(match)) return false;
  const rest = weightedSum(match, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return (rest === 10 ? 1 : rest) === Number(match.charAt(12));
}

/** The first digit is sex and century: 1, 2 the 1900s, 3, 4 the 1800s, 5, 6 the 2000s, 7 to 9 foreigners. */
function hasBirthDate(match: string): boolean {
  const first = Number(match.charAt(0));
  const year = Number(match.slice(1, 3));
  const month = Number(match.slice(3, 5));
  const day = Number(match.slice(5, 7));
  if (first > 6) return isBirthDateOfTwoDigits(year, month, day);
  return isBirthDate((first > 4 ? 2000 : first > 2 ? 1800 : 1900) + year, month, day);
}
