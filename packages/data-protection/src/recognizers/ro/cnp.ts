import type { Identifier } from "../identifier.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** Romanian personal number (CNP). Any county passes: new codes (80 to 83) are in use that older rules reject. */
export const romanianCnp: Identifier = {
  name: "ro/cnp",
  form: String.raw`[1-9]\d{12}`,
  rule: "thirteen digits with sex, date of birth and county",
  check: { name: "weighted sum, mod 11", holds: holdsCnp },
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
  ],
  needsHint: true,
  source: "O.U.G. nr. 97/2005, H.G. nr. 295/2021",
  examples: ["1920809511888"],
};

const weights = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];

function holdsCnp(match: string): boolean {
  const month = Number(match.slice(3, 5));
  const day = Number(match.slice(5, 7));
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = weightedSum(match, weights);
  return (sum % 11 === 10 ? 1 : sum % 11) === Number(match.charAt(12));
}
