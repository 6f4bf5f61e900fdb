import { LeamError } from "@leam/spec";
import { stdnum } from "stdnum";

/**
 * The validity rule of a number, from the library `stdnum`: country in upper case, name as there.
 * @throws {LeamError} PROTECTION_FAILED, when called, where the installed version of the library has no such rule: without it nothing would be found, silently.
 */
export function holdsInStdnum(country: string, name: string): (match: string) => boolean {
  return (match) => {
    const validator = stdnum[country]?.[name];
    if (validator !== undefined) return validator.validate(match).isValid;
    throw new LeamError({
      code: "PROTECTION_FAILED",
      message: `The installed "stdnum" has no rule ${country}.${name}. Install a version that has it.`,
    });
  };
}
