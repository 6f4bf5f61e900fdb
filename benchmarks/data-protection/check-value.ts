import { createRequire } from "node:module";
import { isIP } from "node:net";
import { nationalIdProblem } from "./check-national-id.ts";

/** The package's own dependency, read as `unknown`: the benchmarks' package.json does not repeat it. */
const require = createRequire(new URL("../../packages/data-protection/package.json", import.meta.url));
const ibantools: unknown = require("ibantools");

/** What is wrong with a marked value, or undefined. It uses the peers' checks and none of ours, so that a set does not repeat our mistakes. */
export function valueProblem(type: string, value: string, language: string): string | undefined {
  const compact = value.replaceAll(/[\s.-]/gu, "");
  const digits = value.replaceAll(/\D/gu, "").length;
  if (type === "IBAN") return isValidIban(compact) ? undefined : "is no valid IBAN";
  if (type === "CREDIT_CARD") return /^\d{13,19}$/u.test(compact) && luhn(compact) ? undefined : "fails Luhn";
  if (type === "IP_ADDRESS") return isIP(value) === 0 ? "is no IP address" : undefined;
  if (type === "EMAIL") return /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u.test(value) ? undefined : "is no e-mail address";
  if (type === "PHONE") return digits >= 5 && digits <= 15 ? undefined : "has too few or too many digits";
  if (type === "NATIONAL_ID") return nationalIdProblem(value, language);
  return undefined;
}

function isValidIban(compact: string): boolean {
  if (typeof ibantools !== "object" || ibantools === null || !("isValidIBAN" in ibantools)) return false;
  return typeof ibantools.isValidIBAN === "function" && ibantools.isValidIBAN(compact.toUpperCase()) === true;
}

export function luhn(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .toReversed()
    .reduce((total, digit, index) => {
      const double = digit * (index % 2 === 0 ? 1 : 2);
      return total + (double > 9 ? double - 9 : double);
    }, 0);
  return sum % 10 === 0;
}
